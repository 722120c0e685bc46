/** Schemas of OpenAPI 3.0 and 3.1 as schemas of Swagger 2.0. */
import { compact, type Draft, extensionsOf, isObject, type JsonObject, same, textsOf, wordOf } from '../json';
import type { Path } from '../remarks';
import { type Context, kindOf } from './context';
import { literal } from './literal';
import { discriminatorInto } from './schema-discriminator';
import { copied, fitsType, handled, lostKeywords, schemaTypes, silent } from './schema-keywords';
import { combine } from './schema-variants';

/** Converts one schema. Broken parts are left out with a remark. */
export function convertSchema(context: Context, value: unknown, path: Path): JsonObject {
  if (value === true) return {};
  if (value === false) {
    context.remarks.lost(path, 'A schema that allows nothing cannot be said in Swagger 2.0; it allows everything now.');
    return {};
  }
  if (!isObject(value)) {
    context.remarks.problem(path, `A schema is an object; ${kindOf(value)} is left out.`);
    return {};
  }
  if (typeof value.$ref === 'string') return reference(context, value, value.$ref, path);
  const before = context.converted.get(value);
  if (before !== undefined) return before;
  const source = value;
  const draft: Draft = {};
  typeInto(context, source, draft, path);
  copyInto(context, source, draft, path);
  limitsInto(context, source, draft, path);
  valuesInto(context, source, draft, path);
  contentInto(context, source, draft, path);
  structureInto(context, source, draft, path);
  combine(context, source, draft, path, convertSchema);
  discriminatorInto(context, source, draft, path);
  for (const name of Object.keys(source)) {
    if (handled.has(name) || silent.has(name) || name.startsWith('x-') || copied.some(([known]) => known === name)) {
      continue;
    }
    const isIdle = (name === 'writeOnly' || name === 'deprecated') && source[name] === false;
    if (isIdle) continue;
    const why = Object.hasOwn(lostKeywords, name) ? lostKeywords[name] : 'Swagger 2.0 has no such keyword.';
    context.remarks.lost([...path, name], `\`${name}\` is left out. ${why}`);
  }
  const result = compact([...Object.entries(draft), ...extensionsOf(source)]);
  context.converted.set(value, result);
  return result;
}

function reference(context: Context, source: JsonObject, given: string, path: Path): JsonObject {
  const target = context.schemaReference(given, path);
  if (target === undefined) return {};
  for (const name of Object.keys(source)) {
    if (name === '$ref' || name === 'summary') continue;
    context.remarks.lost(
      [...path, name],
      `\`${name}\` is left out, because nothing beside \`$ref\` counts in Swagger 2.0.`,
    );
  }
  return { $ref: target };
}

function typeInto(context: Context, source: JsonObject, draft: Draft, path: Path): void {
  const { type } = source;
  const given = Array.isArray(type) ? textsOf(type) : typeof type === 'string' ? [type] : [];
  if (type !== undefined && given.length === 0) {
    context.remarks.problem([...path, 'type'], `\`type\` is a name or a list of names; ${kindOf(type)} is left out.`);
  }
  const unknown = given.find((name) => name !== 'null' && !schemaTypes.includes(name));
  if (unknown !== undefined) {
    context.remarks.problem(
      [...path, 'type'],
      `\`${unknown}\` is no type; one of ${schemaTypes.join(', ')} is expected.`,
    );
  }
  if (given.includes('null') || source.nullable === true) {
    const where = source.nullable === true ? 'nullable' : 'type';
    context.remarks.lost([...path, where], 'Swagger 2.0 cannot say that a value may be null.');
  }
  const types = given.filter((name) => schemaTypes.includes(name));
  const [only] = types;
  if (types.length === 1) draft.type = only;
  else if (types.length === 2 && types.includes('integer') && types.includes('number')) draft.type = 'number';
  else if (types.length > 1) {
    context.remarks.lost(
      [...path, 'type'],
      `A value has one type in Swagger 2.0; ${types.join(' or ')} became a value of any type.`,
    );
  } else if (source.properties !== undefined) draft.type = 'object';
  else if (source.items !== undefined || source.prefixItems !== undefined) draft.type = 'array';
}

function copyInto(context: Context, source: JsonObject, draft: Draft, path: Path): void {
  for (const [name, check, expected] of copied) {
    const value = source[name];
    if (value === undefined || !Object.hasOwn(source, name)) continue;
    if (name.startsWith('exclusive') && typeof value === 'number') continue;
    if ((name === 'default' || name === 'example') && value === null) {
      context.remarks.lost([...path, name], `\`${name}\` is null, which Swagger 2.0 does not allow.`);
    } else if (name === 'default' && !fitsType(value, draft.type)) {
      context.remarks.problem(
        [...path, name],
        `\`default\` is ${kindOf(value)}, which is not of the type \`${draft.type}\`; it is left out.`,
      );
    } else if (name === 'example') {
      const said = literal(context, value, [...path, name]);
      if (said !== undefined) draft[name] = said;
    } else if (check(value)) draft[name] = value;
    else
      context.remarks.problem(
        [...path, name],
        `\`${name}\` is ${kindOf(value)}; ${expected} is expected. It is left out.`,
      );
  }
}

/** `exclusiveMinimum` became a number of its own in OpenAPI 3.1. */
function limitsInto(context: Context, source: JsonObject, draft: Draft, path: Path): void {
  for (const [exclusive, inclusive, sign] of [
    ['exclusiveMinimum', 'minimum', 1],
    ['exclusiveMaximum', 'maximum', -1],
  ] as const) {
    const limit = source[exclusive];
    if (typeof limit !== 'number' || !Number.isFinite(limit)) {
      if (draft[inclusive] === undefined) delete draft[exclusive];
      continue;
    }
    const other = draft[inclusive];
    // Of two limits the tighter one says both.
    if (typeof other === 'number' && other * sign > limit * sign) continue;
    draft[inclusive] = limit;
    draft[exclusive] = true;
    context.remarks.changed([...path, exclusive], `The number became \`${inclusive}\` with \`${exclusive}\`: true.`);
  }
}

function valuesInto(context: Context, source: JsonObject, draft: Draft, path: Path): void {
  if (Object.hasOwn(source, 'const')) {
    if (source.const === null) context.remarks.lost([...path, 'const'], 'Swagger 2.0 has no null.');
    else {
      draft.enum = [source.const];
      draft.type ??= typeOfValues([source.const]);
      context.remarks.changed([...path, 'const'], '`const` became an `enum` with one value.');
    }
  } else if (Array.isArray(source.enum)) {
    const values = source.enum.filter((value) => value !== null);
    if (values.length < source.enum.length) {
      context.remarks.lost([...path, 'enum'], 'Null is left out of the list of values; Swagger 2.0 does not know it.');
    }
    const unique = values.filter((value, index) => values.findIndex((other) => same(other, value)) === index);
    if (unique.length > 0) {
      draft.enum = unique;
      draft.type ??= typeOfValues(unique);
    }
  } else if (source.enum !== undefined) {
    context.remarks.problem(
      [...path, 'enum'],
      `\`enum\` is ${kindOf(source.enum)}; a list is expected. It is left out.`,
    );
  }
  if (Array.isArray(source.examples) && draft.example === undefined) {
    const [first] = source.examples.filter((value) => value !== null);
    if (first !== undefined) draft.example = literal(context, first, [...path, 'examples', 0]);
    if (source.examples.length > 1) {
      context.remarks.lost([...path, 'examples'], 'A schema has one example in Swagger 2.0; the first one stays.');
    }
  }
}

/** The type of which all values are. */
function typeOfValues(values: readonly unknown[]): string | undefined {
  return (
    schemaTypes.find((type) => type !== 'number' && values.every((value) => fitsType(value, type))) ??
    (values.every((value) => typeof value === 'number') ? 'number' : undefined)
  );
}

function contentInto(context: Context, source: JsonObject, draft: Draft, path: Path): void {
  const { contentEncoding, contentMediaType } = source;
  const name = contentEncoding === undefined ? 'contentMediaType' : 'contentEncoding';
  if (source[name] === undefined) return;
  const format = contentEncoding === 'base64' || contentEncoding === 'base64url' ? 'byte' : 'binary';
  if (contentEncoding === undefined && /json|xml|text/i.test(wordOf(contentMediaType))) {
    context.remarks.lost([...path, name], 'Swagger 2.0 cannot say what is inside a text.');
    return;
  }
  draft.type ??= 'string';
  draft.format ??= format;
  context.remarks.changed([...path, name], `\`${name}\` became the format \`${draft.format}\`.`);
}

function structureInto(context: Context, source: JsonObject, draft: Draft, path: Path): void {
  if (isObject(source.properties)) {
    draft.properties = Object.fromEntries(
      Object.entries(source.properties).map(([name, schema]) => [
        name,
        convertSchema(context, schema, [...path, 'properties', name]),
      ]),
    );
  } else if (source.properties !== undefined) {
    context.remarks.problem(
      [...path, 'properties'],
      `\`properties\` is ${kindOf(source.properties)}; an object is expected.`,
    );
  }
  const required = [...new Set(textsOf(source.required))];
  if (required.length > 0) draft.required = required;
  if (source.required !== undefined && !Array.isArray(source.required)) {
    context.remarks.problem([...path, 'required'], '`required` is a list of names of properties; it is left out.');
  }
  extrasInto(context, source, draft, path);
  if (source.prefixItems !== undefined) {
    context.remarks.lost(
      [...path, 'prefixItems'],
      'All items of a list have one schema in Swagger 2.0; items became values of any type.',
    );
  }
  const items = Array.isArray(source.items) ? source.items[0] : source.items;
  if (Array.isArray(source.items) && source.items.length !== 1) {
    context.remarks.lost(
      [...path, 'items'],
      'All items of a list have one schema in Swagger 2.0; the first one stays.',
    );
  }
  if (items !== undefined && source.prefixItems === undefined) {
    const itemPath = Array.isArray(source.items) ? [...path, 'items', 0] : [...path, 'items'];
    draft.items = convertSchema(context, items, itemPath);
  } else if (draft.type === 'array') draft.items = {};
}

function extrasInto(context: Context, source: JsonObject, draft: Draft, path: Path): void {
  const { additionalProperties, patternProperties } = source;
  if (typeof additionalProperties === 'boolean') draft.additionalProperties = additionalProperties;
  else if (additionalProperties !== undefined) {
    draft.additionalProperties = convertSchema(context, additionalProperties, [...path, 'additionalProperties']);
  }
  if (!isObject(patternProperties)) return;
  const patterns = Object.entries(patternProperties);
  const [first] = patterns;
  if (first !== undefined && patterns.length === 1 && !isObject(additionalProperties)) {
    draft.additionalProperties = convertSchema(context, first[1], [...path, 'patternProperties', first[0]]);
    context.remarks.changed(
      [...path, 'patternProperties'],
      'The pattern is gone: its schema counts for all further properties.',
    );
  } else {
    if (draft.additionalProperties === false) draft.additionalProperties = true;
    context.remarks.lost(
      [...path, 'patternProperties'],
      'Swagger 2.0 has no properties by pattern; any further property is allowed.',
    );
  }
}
