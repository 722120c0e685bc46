/**
 * How large a definition is, in the units in which the platform sets limits: schemas after references are written
 * out, depth, bytes and characters. Loops of references are cut where they come back to a definition that is being
 * written out already.
 */
import type { JsonNode } from '../text/json-node';
import type { DefinitionModel } from './definition';
import { oncePerDefinition } from './once';
import type { OperationView } from './operation';
import { referenceOf, resolve } from './references';

/** The limits that Microsoft's FAQ and its validator name. */
export const limits = {
  /** Schemas in one object: a body, a response or a definition. */
  schemasPerObject: 512,
  /** Schemas in all parameters and responses of one operation. */
  schemasPerOperation: 16_384,
  /** Schemas in the document: 256 operations at their limit. */
  schemasInAll: 4_194_304,
  operations: 256,
  /**
   * Levels of schemas below each other. Microsoft's number is not published; accepted connectors go down to 14, so
   * twice that is where a refusal has to be expected.
   */
  depth: 28,
  fileBytes: 1_048_576,
  /** Characters that a solution stores of one definition in Dataverse. */
  dataverseCharacters: 500_000,
  /** Characters of texts, in UTF-16 code units. The numbers stand in the validator's own messages. */
  titleCharacters: 30,
  descriptionCharacters: { least: 30, most: 500 },
  summaryCharacters: 80,
  /** Of an operation's summary in a custom connector; fewer are expected. */
  readableSummaryCharacters: 120,
  labelCharacters: 80,
  /** Microsoft does not publish the number. The longest id in an accepted connector has 77 characters. */
  operationIdCharacters: 80,
  categories: 2,
} as const;

/** What one schema comes to when its references are written out. */
export interface SchemaSize {
  /** Each property, item and additional property is one; the schema itself is not counted. */
  readonly schemas: number;
  /** Levels of schemas below each other, the schema itself included. */
  readonly depth: number;
}

export interface NamedSize extends SchemaSize {
  readonly name: string;
  readonly node: JsonNode;
}

export interface OperationSize {
  readonly operation: OperationView;
  readonly schemas: number;
  /** Its bodies, responses and notification content, each with its own size. */
  readonly objects: readonly NamedSize[];
}

export interface DefinitionSize {
  readonly definitions: readonly NamedSize[];
  readonly operations: readonly OperationSize[];
  /** Schemas of all operations together. */
  readonly schemas: number;
  readonly depth: number;
  readonly bytes: number;
  /** Characters as Dataverse counts them: without the white space between tokens. */
  readonly characters: number;
}

/**
 * Definitions that refer to each other in circles can unfold to any size. So many steps are taken over parts that were
 * measured before; the result is beyond the limit of an object then, and how far beyond matters to nobody.
 */
const unfoldAtMost = 2_000;

/** `cut` says that a loop was left out, so that the size holds only below the definitions that are being written out. */
interface Measured extends SchemaSize {
  readonly cut: boolean;
}

const leaf: Measured = { schemas: 0, depth: 1, cut: false };
const loop: Measured = { schemas: 0, depth: 1, cut: true };

/** Sizes of schemas in one document. Definitions are measured once, however many places refer to them. */
export class SchemaMeter {
  /** Sizes that hold wherever the schema is used. */
  private readonly known = new Map<JsonNode, Measured>();
  /** Sizes of schemas in circles, which hold only where nothing around them is being written out. */
  private readonly circular = new Map<JsonNode, SchemaSize>();
  private readonly seen = new Set<JsonNode>();
  private readonly open = new Set<JsonNode>();
  private readonly referred = new Map<string, JsonNode | undefined>();
  private budget = unfoldAtMost;

  constructor(private readonly root: JsonNode) {}

  /** The size of a schema or of a reference to one. */
  size(schema: JsonNode): SchemaSize {
    const target = this.follow(schema);
    const earlier = target === undefined ? undefined : this.circular.get(target);
    if (earlier !== undefined) return earlier;
    this.budget = unfoldAtMost;
    const { schemas, depth, cut } = this.measure(schema);
    if (cut && target !== undefined) this.circular.set(target, { schemas, depth });
    return { schemas, depth };
  }

  private measure(site: JsonNode): Measured {
    const schema = this.follow(site);
    if (schema === undefined || schema.kind !== 'object') return leaf;
    const known = this.known.get(schema);
    if (known !== undefined) return known;
    if (this.open.has(schema) || this.budget <= 0) return loop;
    this.open.add(schema);
    let schemas = 0;
    let depth = 1;
    let cut = false;
    const children = innerSchemas(schema);
    // The second look at a schema is one inside a circle; only such looks can go on without end.
    if (this.seen.has(schema)) this.budget -= children.length;
    else if (children.length > 0) this.seen.add(schema);
    for (const child of children) {
      const size = this.measure(child);
      schemas += 1 + size.schemas;
      depth = Math.max(depth, 1 + size.depth);
      cut ||= size.cut;
    }
    this.open.delete(schema);
    if (children.length === 0) return leaf;
    const size = { schemas, depth, cut };
    if (!cut) this.known.set(schema, size);
    return size;
  }

  /** As `resolve`; the same few references stand in many places. */
  private follow(site: JsonNode): JsonNode | undefined {
    const reference = referenceOf(site);
    if (reference === undefined) return site;
    if (!this.referred.has(reference)) this.referred.set(reference, resolve(this.root, site));
    return this.referred.get(reference);
  }
}

/** The schemas that stand directly in a schema, as written: properties, items, additional properties, parts of `allOf`. */
export function innerSchemas(schema: JsonNode): JsonNode[] {
  const inner: JsonNode[] = [];
  for (const { name, value } of schema.members) {
    if (value === undefined) continue;
    if (name === 'properties') {
      for (const property of value.members) if (property.value?.kind === 'object') inner.push(property.value);
    } else if ((name === 'items' || name === 'additionalProperties') && value.kind === 'object') inner.push(value);
    else if (name === 'allOf') inner.push(...value.items.filter((part) => part.kind === 'object'));
  }
  return inner;
}

/** The schemas through which an operation takes and gives values: body, responses, notification content. */
export function schemasOf(operation: OperationView): ReadonlyArray<{ readonly name: string; readonly node: JsonNode }> {
  const found: Array<{ name: string; node: JsonNode }> = [];
  const add = (name: string, node: JsonNode | undefined) => {
    if (node?.kind === 'object') found.push({ name, node });
  };
  for (const parameter of operation.parameters)
    if (parameter.location === 'body') add(`body \`${parameter.name ?? ''}\``, parameter.node.get('schema'));
  for (const response of operation.responses) add(`response ${response.code}`, response.node?.get('schema'));
  if (operation.isWebhook)
    add('notification content', operation.pathItem.object('x-ms-notification-content')?.get('schema'));
  return found;
}

/** The schema sizes of a definition; measured once. */
export const schemaSizes = oncePerDefinition(measureSchemas);

function measureSchemas(definition: DefinitionModel): Omit<DefinitionSize, 'bytes' | 'characters'> {
  const meter = new SchemaMeter(definition.root);
  const definitions = (definition.root.object('definitions')?.members ?? []).flatMap(({ name, value }) =>
    value?.kind === 'object' ? [{ name, node: value, ...meter.size(value) }] : [],
  );
  const operations = definition.operations.map((operation) => {
    const objects = schemasOf(operation).map(({ name, node }) => ({ name, node, ...meter.size(node) }));
    const simple = operation.parameters.filter(({ location }) => location !== 'body').length;
    // Each simple parameter and the root of each object are schemas of the operation too.
    return { operation, objects, schemas: simple + objects.reduce((sum, { schemas }) => sum + 1 + schemas, 0) };
  });
  return {
    definitions,
    operations,
    schemas: operations.reduce((sum, { schemas }) => sum + schemas, 0),
    depth: Math.max(
      0,
      ...definitions.map(({ depth }) => depth),
      ...operations.flatMap(({ objects }) => objects.map(({ depth }) => depth)),
    ),
  };
}

/**
 * Everything about the size of a definition, for a page that shows numbers next to `limits`.
 *
 * @param text the text that the definition was read from.
 */
export function measure(definition: DefinitionModel, text: string): DefinitionSize {
  return { ...schemaSizes(definition), bytes: utf8Length(text), characters: compactLength(definition.root) };
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}

/** Characters of a value as JSON without white space between its tokens. */
export function compactLength(node: JsonNode): number {
  if (node.kind === 'string') return lengthAsJson(String(node.value));
  if (node.value !== undefined) return JSON.stringify(node.value).length;
  const { members, items } = node;
  // Brackets, and a comma between each two entries.
  let sum = 2 + Math.max(0, members.length + items.length - 1);
  for (const { name, value } of members)
    sum += lengthAsJson(name) + 1 + (value === undefined ? 4 : compactLength(value));
  for (const item of items) sum += compactLength(item);
  return sum;
}

/** The length of a string with its quotes. Only what may need an escape is written out for it. */
function lengthAsJson(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit < 0xe000))
      return JSON.stringify(text).length;
  }
  return text.length + 2;
}
