/** Schemas for places where Swagger 2.0 takes simple values only: parameters, form fields and headers. */
import { compact, type Draft, extensionsOf, isObject, type JsonObject, listOf } from '../json';
import type { Path } from '../remarks';
import type { Context } from './context';
import { convertSchema } from './schema';

const kept = [
  'format',
  'items',
  'collectionFormat',
  'default',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'enum',
  'multipleOf',
];
const simple = ['string', 'number', 'integer', 'boolean', 'array'];

/** The schema with references written out: such places cannot refer to definitions. */
export function writtenOut(context: Context, value: unknown, path: Path): { value: JsonObject; path: Path } {
  const found = context.follow(value, path);
  if (found === undefined) return { value: {}, path };
  const [part, ...others] = listOf(found.value.allOf);
  if (part === undefined || others.length > 0 || found.value.type !== undefined) return found;
  // `allOf` around one reference is how OpenAPI 3.0 says something beside it.
  const inner = writtenOut(context, part, [...found.path, 'allOf', 0]);
  const { allOf: _, ...beside } = found.value;
  return { value: { ...inner.value, ...beside }, path: found.path };
}

/** The members that a parameter, a form field or a header takes from its schema. */
export function simpleSchema(context: Context, value: unknown, path: Path, what: string): JsonObject {
  const source = writtenOut(context, value, path);
  const schema = convertSchema(context, source.value, source.path);
  const type = simple.find((name) => name === schema.type);
  if (type === undefined) {
    const found = schema.type === 'object' || schema.allOf !== undefined ? 'an object' : 'a value without a type';
    if (Object.keys(source.value).length > 0) {
      context.remarks.lost(path, `${what} is ${found}, but Swagger 2.0 takes simple values here; it became a text.`);
    }
    return compact([['type', 'string'], ...extensionsOf(schema)]);
  }
  const draft: Draft = { type };
  for (const name of kept) if (schema[name] !== undefined) draft[name] = schema[name];
  if (type === 'array') {
    const items = isObject(source.value.items) ? source.value.items : {};
    const { collectionFormat: _, ...inner } = simpleSchema(context, items, [...source.path, 'items'], 'An item');
    draft.items = inner;
  }
  return compact([...Object.entries(draft), ...extensionsOf(schema)]);
}
