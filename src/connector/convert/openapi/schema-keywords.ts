/** The keywords that Swagger 2.0 schemas have, the JSON types they take, and why the others are lost. */
import { isObject } from '../json';

type Check = (value: unknown) => boolean;
const isString: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';

/** Keywords that are copied as they are when their value is of the right type. Order is the order of the result. */
export const copied: ReadonlyArray<readonly [keyword: string, check: Check, expected: string]> = [
  ['title', isString, 'a text'],
  ['description', isString, 'a text'],
  ['format', isText, 'a text'],
  ['default', () => true, 'a value'],
  ['multipleOf', (value) => isNumber(value) && Number(value) > 0, 'a number above zero'],
  ['maximum', isNumber, 'a number'],
  ['exclusiveMaximum', isBoolean, 'true or false'],
  ['minimum', isNumber, 'a number'],
  ['exclusiveMinimum', isBoolean, 'true or false'],
  ['maxLength', isCount, 'a whole number'],
  ['minLength', isCount, 'a whole number'],
  ['pattern', isString, 'a text'],
  ['maxItems', isCount, 'a whole number'],
  ['minItems', isCount, 'a whole number'],
  ['uniqueItems', isBoolean, 'true or false'],
  ['maxProperties', isCount, 'a whole number'],
  ['minProperties', isCount, 'a whole number'],
  ['readOnly', isBoolean, 'true or false'],
  ['xml', isObject, 'an object'],
  ['externalDocs', isObject, 'an object'],
  ['example', () => true, 'a value'],
];

/** Keywords that have code of their own. */
export const handled: ReadonlySet<string> = new Set([
  '$ref',
  'type',
  'nullable',
  'const',
  'enum',
  'examples',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'required',
  'properties',
  'patternProperties',
  'additionalProperties',
  'items',
  'prefixItems',
  'allOf',
  'oneOf',
  'anyOf',
  'discriminator',
  'contentEncoding',
  'contentMediaType',
]);

/** Why a keyword is lost. */
export const lostKeywords: Readonly<Record<string, string>> = {
  not: 'Swagger 2.0 cannot say what is not allowed.',
  writeOnly: 'Swagger 2.0 has no `writeOnly`; the property is also offered in answers.',
  deprecated: 'Only operations can be deprecated in Swagger 2.0.',
  if: 'Swagger 2.0 has no conditions in schemas.',
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: 'Swagger 2.0 has no conditions in schemas.',
  else: 'Swagger 2.0 has no conditions in schemas.',
  contains: 'Swagger 2.0 cannot ask for a certain item in a list.',
  minContains: 'Swagger 2.0 cannot ask for a certain item in a list.',
  maxContains: 'Swagger 2.0 cannot ask for a certain item in a list.',
  propertyNames: 'Swagger 2.0 has no rules for the names of properties.',
  dependentSchemas: 'Swagger 2.0 has no conditions in schemas.',
  dependentRequired: 'Swagger 2.0 has no conditions in schemas.',
  unevaluatedProperties: 'Swagger 2.0 does not know which properties are left over.',
  unevaluatedItems: 'Swagger 2.0 does not know which items are left over.',
  contentSchema: 'Swagger 2.0 cannot describe what is inside a text.',
  $dynamicRef: 'Swagger 2.0 has fixed references only.',
  $recursiveRef: 'Swagger 2.0 has fixed references only.',
};

/** Keywords that say nothing about values, or whose contents are found by references. */
export const silent: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$anchor',
  '$comment',
  '$defs',
  'definitions',
  '$vocabulary',
  '$dynamicAnchor',
]);

export const schemaTypes: readonly string[] = ['string', 'number', 'integer', 'boolean', 'array', 'object'];

/** Whether a value is of a schema type. */
export function fitsType(value: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number' || type === 'string' || type === 'boolean') return typeof value === type;
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isObject(value) : true;
}
