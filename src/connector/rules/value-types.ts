/** What the rules about `type`, `default` and `enum` have in common: comparing a JSON value with a declared type. */

import type { JsonType } from '../model/shapes/shape';
import { capitalised } from '../text/capitalised';
import type { JsonNode } from '../text/json-node';

const types: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object']);

/** The type that an object declares, if it is one that values can be compared with. */
export function declaredType(value: JsonNode): string | undefined {
  const type = value.string('type');
  return type !== undefined && types.has(type) ? type : undefined;
}

/** The JSON type of a value, in the words of the table. */
export function kindName(node: JsonNode): JsonType {
  return node.kind === 'number' && Number.isInteger(node.value) ? 'integer' : node.kind;
}

/** Whether a JSON value is of a declared type; whole numbers are numbers too. */
export function hasDeclaredType(node: JsonNode, type: string): boolean {
  if (type === 'number' || type === 'integer') {
    return node.kind === 'number' && (type === 'number' || Number.isInteger(node.value));
  }
  return node.kind === type;
}

/** The name of a value's type in official sentences, which name types as .NET does. */
export function officialValueType(node: JsonNode): string {
  if (node.kind === 'number') return Number.isInteger(node.value) ? 'Integer' : 'Float';
  return capitalised(node.kind);
}

/**
 * The same value in the declared type, where nothing is lost on the way: `"20"` is the integer 20, `5` is the string
 * `"5"`, but `"twenty"` and `"020"` stay what they are.
 */
export function convertLosslessly(node: JsonNode, type: string): string | number | boolean | undefined {
  const { value } = node;
  if (type === 'string') {
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined;
  if (type !== 'number' && type !== 'integer') return undefined;
  const number = Number(value);
  return String(number) === value && Number.isFinite(number) && (type === 'number' || Number.isInteger(number))
    ? number
    : undefined;
}

/** `an integer`, `a string`, … */
export function withArticle(type: string): string {
  return `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
}
