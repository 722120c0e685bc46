/** `allOf` stays; `oneOf` and `anyOf` become the one schema that allows all of their variants. */
import { type Draft, isObject, type JsonObject, listOf, own, same, textsOf } from '../json';
import type { Path } from '../remarks';
import { type Context, kindOf } from './context';

export type Convert = (context: Context, value: unknown, path: Path) => JsonObject;

/** Adds what the lists of schemas of `source` say to `draft`. */
export function combine(context: Context, source: JsonObject, draft: Draft, path: Path, convert: Convert): void {
  const all = schemasOf(context, source, 'allOf', path).map((entry) => convert(context, entry.schema, entry.path));
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const variants = schemasOf(context, source, keyword, path);
    if (variants.length > 0) unite(context, variants, keyword, draft, all, path, convert);
  }
  const filled = all.filter((schema) => Object.keys(schema).length > 0);
  if (filled.length > 0) draft.allOf = filled;
}

interface Variant {
  readonly schema: unknown;
  readonly path: Path;
}

function schemasOf(context: Context, source: JsonObject, keyword: string, path: Path): Variant[] {
  const list = source[keyword];
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    context.remarks.problem([...path, keyword], `\`${keyword}\` is a list of schemas; ${kindOf(list)} is left out.`);
    return [];
  }
  return list.map((schema, index) => ({ schema, path: [...path, keyword, index] }));
}

function unite(
  context: Context,
  variants: readonly Variant[],
  keyword: string,
  draft: Draft,
  all: JsonObject[],
  path: Path,
  convert: Convert,
): void {
  const place = [...path, keyword];
  const real = variants.filter(({ schema }) => !isNull(schema));
  if (real.length < variants.length) context.remarks.lost(place, 'Swagger 2.0 cannot say that a value may be null.');
  // Variants that only ask for other required members say nothing that is left without them.
  if (real.every(({ schema }) => isObject(schema) && Object.keys(schema).every((name) => name === 'required'))) {
    if (real.length > 0)
      context.remarks.lost(place, `\`${keyword}\` of required members is left out; Swagger 2.0 has no such choice.`);
    return;
  }
  const converted = real.map((variant) => convert(context, variant.schema, variant.path));
  const [only] = converted;
  if (only !== undefined && converted.length === 1) {
    context.remarks.changed(place, `\`${keyword}\` has one schema, which counts for the value now.`);
    if (Object.keys(draft).length === 0 && all.length === 0 && only.$ref === undefined) Object.assign(draft, only);
    else all.push(only);
    return;
  }
  const flat = real.map((variant) => flatten(context, variant, convert, 0));
  const types = new Set(flat.map((schema) => schema?.type));
  const [type] = types;
  if (types.size !== 1 || type === undefined || (draft.type !== undefined && draft.type !== type)) {
    context.remarks.lost(
      place,
      `The value has one of ${variants.length} schemas. Swagger 2.0 cannot say that, so it became ${draft.type === undefined ? 'a value of any type' : `any \`${draft.type}\``}.`,
    );
    return;
  }
  draft.type = type;
  if (type === 'object') {
    mergeObjects(flat, keyword, draft);
    context.remarks.changed(
      place,
      `The ${flat.length} schemas became one object with the properties of all of them; required is what all require.`,
    );
  } else {
    mergeScalars(flat, draft, type);
    context.remarks.changed(
      place,
      `The ${flat.length} schemas became one of the type \`${type}\`; what differs between them is left out.`,
    );
  }
}

function isNull(schema: unknown): boolean {
  return (
    isObject(schema) &&
    (schema.type === 'null' || (Array.isArray(schema.enum) && schema.enum.length === 1 && schema.enum[0] === null))
  );
}

const deepestMerge = 8;

/** The schema with its references and `allOf` written out at the top; `undefined` when that cannot be done. */
function flatten(context: Context, variant: Variant, convert: Convert, depth: number): JsonObject | undefined {
  if (depth > deepestMerge || !isObject(variant.schema)) return undefined;
  const { $ref } = variant.schema;
  if (typeof $ref === 'string') {
    const target = context.lookUp($ref);
    return target && writtenOut(context, { schema: target.value, path: target.path }, convert, depth + 1);
  }
  const { oneOf, anyOf, allOf, ...rest } = variant.schema;
  if (oneOf !== undefined || anyOf !== undefined) return undefined;
  const parts = [
    { schema: rest, path: variant.path },
    ...listOf(allOf).map((schema, index) => ({ schema, path: [...variant.path, 'allOf', index] })),
  ];
  const flat = parts.map((part, index) =>
    index === 0 ? convert(context, part.schema, part.path) : flatten(context, part, convert, depth + 1),
  );
  if (flat.some((part) => part === undefined)) return undefined;
  if (flat.length === 1) return flat[0];
  const properties = flat.flatMap((part) => Object.entries(isObject(part?.properties) ? part.properties : {}));
  const type = flat.map((part) => part?.type).find((given) => given !== undefined);
  return {
    ...(type === undefined ? {} : { type }),
    properties: Object.fromEntries(properties),
    required: [...new Set(flat.flatMap((part) => textsOf(part?.required)))],
  };
}

/** The schema that a reference leads to, unless it leads back into one that is being written out, or too far. */
function writtenOut(context: Context, target: Variant, convert: Convert, depth: number): JsonObject | undefined {
  const key = target.path.join('\n');
  if (context.writtenOut.has(key)) return context.writtenOut.get(key);
  if (context.open.has(key) || context.open.size >= deepestMerge) return undefined;
  context.open.add(key);
  const result = flatten(context, target, convert, depth);
  context.open.delete(key);
  context.writtenOut.set(key, result);
  return result;
}

function mergeObjects(flat: ReadonlyArray<JsonObject | undefined>, keyword: string, draft: Draft): void {
  const merged = new Map<string, unknown>();
  for (const schema of flat) {
    for (const [name, property] of Object.entries(isObject(schema?.properties) ? schema.properties : {})) {
      const earlier = merged.get(name);
      merged.set(name, earlier === undefined ? property : either(earlier, property));
    }
  }
  // What stands beside the list counts for each variant.
  if (isObject(draft.properties))
    for (const [name, property] of Object.entries(draft.properties)) merged.set(name, property);
  if (merged.size > 0) draft.properties = Object.fromEntries(merged);
  const [first, ...others] = flat;
  const shared = textsOf(first?.required).filter((name) =>
    others.every((schema) => textsOf(schema?.required).includes(name)),
  );
  const required = [...new Set([...textsOf(draft.required), ...shared])];
  if (required.length > 0) draft.required = required;
  const open = flat.map((schema) => schema?.additionalProperties);
  if (draft.additionalProperties === undefined && open.some(isObject))
    draft.additionalProperties = keyword === 'oneOf' && open.every((entry) => same(entry, open[0])) ? open[0] : {};
}

/** One property that is described in two ways: what both say, or a value of any type. */
function either(one: unknown, other: unknown): unknown {
  if (same(one, other)) return one;
  const type = own(one, 'type');
  if (type === undefined || type !== own(other, 'type') || type === 'object' || type === 'array') return {};
  const values = [own(one, 'enum'), own(other, 'enum')];
  const title = own(one, 'title');
  return {
    ...(typeof title === 'string' ? { title } : {}),
    type,
    ...(same(own(one, 'format'), own(other, 'format')) && own(one, 'format') !== undefined
      ? { format: own(one, 'format') }
      : {}),
    ...(values.every(Array.isArray) ? { enum: distinct(values.flatMap(listOf)) } : {}),
  };
}

function mergeScalars(flat: ReadonlyArray<JsonObject | undefined>, draft: Draft, type: unknown): void {
  const lists = flat.map((schema) => schema?.enum);
  if (lists.every(Array.isArray)) draft.enum = distinct(lists.flatMap(listOf));
  const [first, ...others] = flat.map((schema) => schema?.format);
  if (first !== undefined && others.every((format) => format === first)) draft.format = first;
  if (type === 'array') {
    const [items, ...rest] = flat.map((schema) => schema?.items);
    draft.items = items !== undefined && rest.every((entry) => same(entry, items)) ? items : {};
  }
}

function distinct(values: readonly unknown[]): unknown[] {
  return values.filter((value, index) => values.findIndex((other) => same(other, value)) === index);
}
