/**
 * The table of node types, made ready for walking. A document asks the table once for every value that it holds, so
 * what can be worked out from a shape is worked out once, when the first object of that shape turns up.
 */
import type { Field, JsonType, Shape } from './shape';

/** A field in the one form that all have alike, whatever the table says of them. */
export interface Place {
  readonly field: Field;
  readonly type: JsonType | readonly JsonType[] | undefined;
  readonly shape: Field['shape'];
  readonly items: Place | undefined;
  /** Whether a value of the right type is all that the table asks for. */
  readonly plain: boolean;
}

export interface NodeType {
  readonly name: string;
  readonly shape: Shape;
  readonly places: ReadonlyMap<string, Place>;
  /** What members with other names must be. */
  readonly entries: Place | undefined;
  readonly extensions: boolean;
  /** Members that must be there, each with the rule that says so. */
  readonly required: ReadonlyArray<readonly [name: string, rule: string]>;
  /** Members that people put here by mistake. */
  readonly misplaced: readonly string[];
  /** The members that a sentence may propose. */
  readonly proposable: readonly string[];
}

export function placeOf(field: Field): Place {
  return {
    field,
    type: field.type,
    shape: field.shape,
    items: field.items === undefined ? undefined : placeOf(field.items),
    plain: !(field.filled ?? field.values ?? field.format ?? field.limit ?? field.unique),
  };
}

export function nodeTypeOf(name: string, shape: Shape): NodeType {
  const fields = Object.entries(shape.fields);
  return {
    name,
    shape,
    places: new Map(fields.map(([member, field]) => [member, placeOf(field)])),
    entries: shape.entries === undefined ? undefined : placeOf(shape.entries),
    extensions: shape.extensions === true,
    required: fields.flatMap(([member, { required }]) => (required === undefined ? [] : [[member, required] as const])),
    misplaced: fields.flatMap(([member, { misplaced }]) => (misplaced === undefined ? [] : [member])),
    proposable: fields.flatMap(([member, { foreign }]) => (foreign === true ? [] : [member])),
  };
}
