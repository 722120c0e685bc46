/** The fields of an operation, laid out as the designer does: objects become the fields that they hold. */
import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';
import type { JsonNode } from '../text/json-node';
import {
  childrenOf,
  choicesOf,
  controlOf,
  filledByOf,
  labelOf,
  placeOf,
  rank,
  scalarText,
  textOf,
  troubleWith,
  typeText,
  visibilityOf,
} from './schema';
import type { PreviewField, Visibility } from './types';

/** More would be no preview any more, and hardly a connector. */
const fieldsAtMost = 300;
const deepest = 12;

interface Around {
  readonly key: string;
  /** The labels of the objects around, which stand before the own one. */
  readonly prefix: string;
  readonly required: boolean;
  readonly visibility: Visibility;
  readonly location: string;
  /** The schemas that are being taken apart. */
  readonly open: readonly JsonNode[];
}

export class FieldReader {
  shortened = false;
  private room = fieldsAtMost;

  constructor(private readonly definition: DefinitionModel) {}

  /** All fields of an operation in the order of the designer. */
  read(operation: OperationView): PreviewField[] {
    const fields = operation.parameters.flatMap((parameter, index) => {
      const location = parameter.location ?? '';
      const around: Around = {
        key: `${index}`,
        prefix: '',
        required: parameter.node.get('required')?.value === true,
        visibility: visibilityOf('normal', parameter.node),
        location,
        open: [],
      };
      return location === 'body'
        ? this.body(parameter.node, parameter.name ?? 'body', around)
        : this.field(parameter.name ?? '', parameter.node, parameter.node, around);
    });
    return fields.sort((left, right) => rank(left.visibility) - rank(right.visibility));
  }

  private body(parameter: JsonNode, name: string, around: Around): PreviewField[] {
    const site = parameter.get('schema');
    if (site === undefined) {
      return [this.broken(name, parameter, parameter, around, 'The body has no schema, so it has no fields.')];
    }
    const schema = this.schemaAt(site);
    if (schema === undefined) return [this.broken(name, parameter, site, around, troubleWith(site))];
    const inner = { ...around, visibility: visibilityOf(around.visibility, schema) };
    if (controlOf(this.definition, schema) === 'object') {
      const children = this.children(schema, { ...inner, open: [schema] });
      if (children.length > 0) return children;
    }
    return this.field(name, parameter, schema, inner, labelOf(parameter, schema));
  }

  /** One field, or those of an object. */
  private field(
    name: string,
    site: JsonNode,
    schema: JsonNode | undefined,
    around: Around,
    ownLabel = labelOf(schema, site),
  ): PreviewField[] {
    if (this.room <= 0) {
      this.shortened = true;
      return [];
    }
    if (schema === undefined) return [this.broken(name, site, site, around, troubleWith(site))];
    const label = joined(around.prefix, ownLabel || name);
    const visibility = visibilityOf(around.visibility, schema, site);
    const control = controlOf(this.definition, schema);
    const isLoop = around.open.includes(schema) || around.open.length >= deepest;
    if (control === 'object' && !isLoop) {
      const open = [...around.open, schema];
      const children = this.children(schema, { ...around, visibility, prefix: label, open });
      if (children.length > 0) return children;
    }
    this.room--;
    const filledBy = filledByOf(this.definition, schema);
    const preset = schema.get('default') ?? site.get('default');
    const trouble = isLoop
      ? 'It holds itself again, so the preview stops here.'
      : control === 'unknown'
        ? `\`${scalarText(schema.get('type'))}\` is not a type that a field can have.`
        : undefined;
    return [
      {
        key: around.key,
        name,
        label,
        labelled: ownLabel !== '',
        description: textOf(schema, 'description') || textOf(site, 'description'),
        required: around.required,
        visibility,
        control,
        location: around.location,
        type: typeText(this.definition, schema),
        ...choicesOf(schema),
        ...(filledBy === undefined ? {} : { filledBy }),
        ...(preset === undefined ? {} : { preset: scalarText(preset) }),
        entry: control === 'list' && !isLoop ? this.entry(schema, { ...around, visibility }) : [],
        ...(trouble === undefined ? {} : { trouble }),
        place: placeOf(this.definition.file, site),
      },
    ];
  }

  private children(schema: JsonNode, around: Around): PreviewField[] {
    return childrenOf(this.definition, schema).flatMap((child) =>
      this.field(child.name, child.site, child.schema, {
        ...around,
        key: `${around.key}/${child.name}`,
        required: around.required && child.required,
      }),
    );
  }

  /** What one entry of a list holds. */
  private entry(list: JsonNode, around: Around): PreviewField[] {
    const site = list.get('items');
    if (site === undefined) return [];
    const inner: Around = {
      ...around,
      key: `${around.key}/*`,
      prefix: '',
      required: true,
      visibility: around.visibility === 'internal' ? 'internal' : 'normal',
      open: [...around.open, list],
    };
    const schema = this.schemaAt(site);
    const isObject = schema !== undefined && controlOf(this.definition, schema) === 'object';
    if (isObject && !inner.open.includes(schema)) {
      const visibility = visibilityOf(inner.visibility, schema);
      const children = this.children(schema, { ...inner, visibility, open: [...inner.open, schema] });
      if (children.length > 0) return children;
    }
    return this.field('item', site, schema, inner, labelOf(schema, site) || 'Item');
  }

  private broken(name: string, owner: JsonNode, site: JsonNode, around: Around, trouble: string): PreviewField {
    const ownLabel = labelOf(owner);
    return {
      key: around.key,
      name,
      label: joined(around.prefix, ownLabel || name),
      labelled: ownLabel !== '',
      description: textOf(owner, 'description'),
      required: around.required,
      visibility: around.visibility,
      control: 'unknown',
      location: around.location,
      type: '',
      choices: [],
      moreChoices: 0,
      entry: [],
      trouble,
      place: placeOf(this.definition.file, site),
    };
  }

  private schemaAt(site: JsonNode): JsonNode | undefined {
    const schema = this.definition.resolve(site);
    return schema?.kind === 'object' ? schema : undefined;
  }
}

function joined(prefix: string, label: string): string {
  return prefix === '' ? label : `${prefix} ${label}`;
}
