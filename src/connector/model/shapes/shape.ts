/**
 * The vocabulary of the table of node types. A shape says what can be said without knowing the rest of the
 * document: fields, their JSON types, what is required, closed value lists, unknown members. The same table drives the
 * walker and the structural findings, and is meant to drive completion in the editor and the generator's forms.
 */
import type { JsonNode } from '../../text/json-node';

/** JSON types as JSON Schema names them; `integer` is a number without a fraction. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

/** One place in a node type. Rule ids name the rule that speaks when the place is not as it should be. */
export interface Field {
  /** Allowed JSON types; absent where any value will do. */
  readonly type?: JsonType | readonly JsonType[];
  /** The shape of an object here. A function chooses by the value, where the shape depends on it (`in`, `type`, `$ref`). */
  readonly shape?: string | ((node: JsonNode) => string | undefined);
  /** What each item of an array here must be. */
  readonly items?: Field;
  /** The rule that reports the absence of this member at the object that lacks it. */
  readonly required?: string;
  /** The rule that reports an empty array, or an empty or blank string, here. */
  readonly filled?: string;
  /** A closed list of values, and the rule that reports any other. */
  readonly values?: readonly string[];
  readonly valuesRule?: string;
  /** The rule that reports repeated items of an array of scalars. */
  readonly unique?: string;
  readonly format?: 'url' | 'email';
  /** A member of other dialects that the platform does not read; a rule of its own says so. Never proposed. */
  readonly foreign?: true;
  /** The least number that is allowed here, or the one that values must exceed. */
  readonly limit?: Limit;
  /** A member that people put into the wrong object. */
  readonly misplaced?: Misplaced;
}

/** Which numbers a member may hold, and the rule that reports others. */
export interface Limit {
  readonly rule: string;
  readonly least?: number;
  readonly above?: number;
  /** The official code, where the rule has several. */
  readonly code?: string;
}

/** Why a member that the table knows does not belong into an object. */
export interface Misplaced {
  readonly rule: string;
  readonly help: string;
  /** The sibling object into which the member should move. */
  readonly into?: string;
}

/** A node type: an object of the Swagger 2.0 specification, of an `x-ms-*` extension or of a companion file. */
export interface Shape {
  /** How a sentence names such an object: "the info object". */
  readonly title: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** What members with other names must be: objects that are maps, such as `definitions`. */
  readonly entries?: Field;
  /** Whether names that start with `x-` are free. */
  readonly extensions?: boolean;
  /** The rule that reports members that the shape does not know; absent where any member may stand. */
  readonly closed?: string;
}

export type ShapeTable = Readonly<Record<string, Shape>>;

/** A string; options add the rest. */
export const string = (options: Omit<Field, 'type'> = {}): Field => ({ type: 'string', ...options });
/** A string from a closed list; any other value is reported by `value-from-list` unless another rule is named. */
export const oneOf = (values: readonly string[], options: Omit<Field, 'type' | 'values'> = {}): Field => ({
  type: 'string',
  values,
  valuesRule: 'value-from-list',
  ...options,
});
export const url: Field = { type: 'string', format: 'url' };
export const boolean: Field = { type: 'boolean' };
export const number: Field = { type: 'number' };
export const integer: Field = { type: 'integer' };
export const anything: Field = {};
/** A keyword of another dialect, in whatever form. */
export const foreign: Field = { foreign: true };
/** An object of the named shape. */
export const object = (shape: Field['shape'], options: Omit<Field, 'type' | 'shape'> = {}): Field =>
  shape === undefined ? { type: 'object', ...options } : { type: 'object', shape, ...options };
/** An array of `items`. */
export const array = (items: Field, options: Omit<Field, 'type' | 'items'> = {}): Field => ({
  type: 'array',
  items,
  ...options,
});
/** An array of strings in which every value may stand once. */
export const stringSet = (items: Field = string()): Field => array(items, { unique: 'array-values-unique' });
/** A map of names to values of one kind. */
export const map = (title: string, entries: Field, options: Partial<Shape> = {}): Shape => ({
  title,
  fields: {},
  entries,
  ...options,
});
