/** The dynamic content of an operation: what later steps can use of its answer. */
import type { DefinitionModel } from '../model/definition';
import { successSchema } from '../model/dynamic';
import type { OperationView } from '../model/operation';
import type { JsonNode } from '../text/json-node';
import {
  childrenOf,
  controlOf,
  filledByOf,
  labelOf,
  placeOf,
  textOf,
  troubleWith,
  typeText,
  visibilityOf,
} from './schema';
import type { PreviewToken, Visibility } from './types';

const tokensAtMost = 300;
const deepest = 12;

interface Around {
  readonly key: string;
  readonly prefix: string;
  readonly within: readonly string[];
  readonly visibility: Visibility;
  readonly open: readonly JsonNode[];
}

export class TokenReader {
  readonly tokens: PreviewToken[] = [];
  shortened = false;
  /** Why there are none, in a sentence. */
  reason = '';

  constructor(private readonly definition: DefinitionModel) {}

  /** Collects the tokens of an operation. A webhook gives what the notification carries, not what subscribing answers. */
  read(operation: OperationView): void {
    const notification = operation.pathItem.object('x-ms-notification-content');
    const schema = operation.isWebhook ? notification?.get('schema') : successSchema(operation);
    if (schema === undefined) {
      this.reason = operation.isWebhook
        ? 'The notification has no schema, so later steps get nothing of it by name.'
        : 'No successful response has a schema, so later steps get nothing by name.';
      return;
    }
    const target = this.definition.resolve(schema);
    const around: Around = { key: '', prefix: '', within: [], visibility: 'normal', open: [] };
    const isObject = target?.kind === 'object' && controlOf(this.definition, target) === 'object';
    if (isObject) this.children(target, { ...around, open: [target] });
    else this.token('body', schema, target?.kind === 'object' ? target : undefined, around, 'Body');
    if (this.tokens.length === 0) this.reason = 'The schema of the response names no properties.';
  }

  private children(schema: JsonNode, around: Around): void {
    for (const child of childrenOf(this.definition, schema)) {
      this.token(child.name, child.site, child.schema, { ...around, key: `${around.key}/${child.name}` });
    }
  }

  private token(name: string, site: JsonNode, schema: JsonNode | undefined, around: Around, fallback = name): void {
    if (this.tokens.length >= tokensAtMost) {
      this.shortened = true;
      return;
    }
    const ownLabel = labelOf(schema, site);
    const label = [around.prefix, ownLabel || fallback].filter((part) => part !== '').join(' ');
    const visibility = visibilityOf(around.visibility, schema, site);
    const control = schema === undefined ? 'unknown' : controlOf(this.definition, schema);
    const isLoop = schema !== undefined && (around.open.includes(schema) || around.open.length >= deepest);
    const open = schema === undefined ? around.open : [...around.open, schema];
    if (schema !== undefined && control === 'object' && !isLoop) {
      const before = this.tokens.length;
      this.children(schema, { ...around, prefix: label, visibility, open });
      if (this.tokens.length > before) return;
    }
    const filledBy = schema === undefined ? undefined : filledByOf(this.definition, schema);
    const trouble =
      schema === undefined
        ? troubleWith(site)
        : isLoop
          ? 'It holds itself again, so the preview stops here.'
          : undefined;
    this.tokens.push({
      key: around.key,
      label,
      labelled: ownLabel !== '',
      description: textOf(schema, 'description'),
      type: schema === undefined ? '' : typeText(this.definition, schema),
      visibility,
      control,
      within: around.within,
      ...(filledBy === undefined ? {} : { filledBy }),
      ...(trouble === undefined ? {} : { trouble }),
      place: placeOf(this.definition.file, site),
    });
    if (control === 'list' && schema !== undefined && !isLoop)
      this.entries(schema, label, { ...around, visibility, open });
  }

  /** What one entry of a list gives: its properties, or the entry itself. */
  private entries(list: JsonNode, label: string, around: Around): void {
    const site = list.get('items');
    if (site === undefined) return;
    const schema = this.definition.resolve(site);
    const within = [...around.within, label];
    const inner: Around = { ...around, key: `${around.key}/*`, prefix: '', within };
    const isObject = schema?.kind === 'object' && controlOf(this.definition, schema) === 'object';
    if (isObject && !around.open.includes(schema)) {
      const before = this.tokens.length;
      this.children(schema, { ...inner, open: [...around.open, schema] });
      if (this.tokens.length > before) return;
    }
    this.token('item', site, schema?.kind === 'object' ? schema : undefined, inner, 'Item');
  }
}
