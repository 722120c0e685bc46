/** Takes out of the schema of a body what the answers say of each property. The rest of the schema stays one. */
import { compact, isObject, type JsonObject, objectOf } from '../../convert/json';
import { importDynamicValues, importEnum, known, visibilities } from './parameter-parts';

/** `schema`, `required` and `properties` of a body. A property that is told elsewhere, or that holds others, stays as it is. */
export function importBodySchema(whole: unknown): Array<readonly [string, unknown]> {
  if (!isObject(whole)) return [];
  if (!isObject(whole.properties)) return [['schema', whole]];
  const { schema, required } = withoutRequired(whole, Object.keys(whole.properties));
  const told: Array<readonly [string, JsonObject]> = [];
  const left = Object.entries(whole.properties).map(([name, property]) => {
    const isFlat =
      isObject(property) && property.$ref === undefined && !['object', 'array'].includes(String(property.type));
    const words = isFlat ? importProperty(property) : {};
    if (Object.keys(words).length === 0) return [name, property] as const;
    told.push([name, words]);
    return [name, withoutWords(objectOf(property), words)] as const;
  });
  if (told.length === 0) return [['schema', schema], ...required];
  return [
    ['schema', { ...schema, properties: Object.fromEntries(left) }],
    ...required,
    ['properties', Object.fromEntries(told)],
  ];
}

/** Which properties are required is an answer of its own, where a form can tell all of it. */
function withoutRequired(schema: JsonObject, names: readonly string[]) {
  const { required, ...rest } = schema;
  const isPlain =
    Array.isArray(required) &&
    required.length > 0 &&
    required.every((name) => typeof name === 'string' && name.trim() === name && names.includes(name));
  return isPlain ? { schema: rest, required: [['required', required] as const] } : { schema, required: [] };
}

function importProperty(property: JsonObject): JsonObject {
  return compact([
    ['default', property.default],
    ['enum', importEnum(property)],
    ['visibility', known(property['x-ms-visibility'], visibilities)],
    ['dynamicValues', importDynamicValues(property)],
  ]);
}

const written: Readonly<Record<string, readonly string[]>> = {
  default: ['default'],
  enum: ['enum', 'x-ms-enum-values'],
  visibility: ['x-ms-visibility'],
  dynamicValues: ['x-ms-dynamic-values', 'x-ms-dynamic-list'],
};

function withoutWords(property: JsonObject, words: JsonObject): JsonObject {
  const gone = Object.keys(words).flatMap((word) => written[word] ?? []);
  return Object.fromEntries(Object.entries(property).filter(([name]) => !gone.includes(name)));
}
