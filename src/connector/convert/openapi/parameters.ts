/** Parameters of OpenAPI 3 as parameters of Swagger 2.0; those of cookies have no counterpart. */
import { compact, type Draft, extensionsOf, isObject, type JsonObject, textOf, wordOf } from '../json';
import type { Path } from '../remarks';
import { type Context, kindOf } from './context';
import { simpleSchema, writtenOut } from './simple-schema';

/** Headers that OpenAPI 3 itself tells readers to ignore as parameters. */
const ignoredHeaders = ['accept', 'content-type', 'authorization'];
const noted = ['example', 'examples', 'allowReserved'];
const defaultStyles: Readonly<Record<string, string>> = { query: 'form', path: 'simple', header: 'simple' };

/** Converts a parameter that is written out. `undefined`, with a remark, when Swagger 2.0 has none like it. */
export function convertParameter(context: Context, source: JsonObject, path: Path): JsonObject | undefined {
  const name = textOf(source.name);
  if (name === undefined) {
    context.remarks.problem(path, 'A parameter has a name; this one is left out.');
    return undefined;
  }
  const place = source.in;
  if (place === 'cookie') {
    context.remarks.lost(path, `\`${name}\` is sent in a cookie, which Swagger 2.0 does not know; it is left out.`);
    return undefined;
  }
  if (place !== 'query' && place !== 'path' && place !== 'header') {
    context.remarks.problem([...path, 'in'], `\`in\` is query, path, header or cookie; \`${name}\` is left out.`);
    return undefined;
  }
  if (place === 'header' && ignoredHeaders.includes(name.toLowerCase())) {
    context.remarks.lost(
      path,
      `The header \`${name}\` is set by media types and security, not by a parameter; it is left out.`,
    );
    return undefined;
  }
  const draft: Draft = { name, in: place };
  if (typeof source.description === 'string') draft.description = source.description;
  draft.required = place === 'path' || source.required === true;
  if (place === 'path' && source.required !== true) {
    context.remarks.changed([...path, 'required'], 'A path parameter is required, and this one says so now.');
  }
  if (source.allowEmptyValue === true && place === 'query') draft.allowEmptyValue = true;
  for (const keyword of noted) {
    if (source[keyword] === undefined || source[keyword] === false) continue;
    context.remarks.lost([...path, keyword], `Parameters have no \`${keyword}\` in Swagger 2.0; it is left out.`);
  }
  if (source.deprecated === true) {
    context.remarks.lost([...path, 'deprecated'], 'Only operations can be deprecated in Swagger 2.0.');
  }
  const value = typedValue(context, source, path, place, name);
  return compact([...Object.entries(draft), ...Object.entries(value), ...extensionsOf(source)]);
}

function typedValue(context: Context, source: JsonObject, path: Path, place: string, name: string): JsonObject {
  if (isObject(source.content)) {
    const [type = 'a media type'] = Object.keys(source.content);
    context.remarks.lost(
      [...path, 'content'],
      `The value of \`${name}\` is written as ${type}; in Swagger 2.0 it is a text.`,
    );
    return { type: 'string' };
  }
  if (source.schema === undefined) {
    context.remarks.problem(path, `\`${name}\` has no schema; it became a text.`);
    return { type: 'string' };
  }
  const schemaPath = [...path, 'schema'];
  const value = simpleSchema(context, source.schema, schemaPath, `The parameter \`${name}\``);
  if (value.type !== 'array') return styled(context, source, path, place, value);
  const style = source.style ?? defaultStyles[place];
  const explode = typeof source.explode === 'boolean' ? source.explode : style === 'form';
  const written = explode && style === 'form' ? 'as one parameter for each item' : joined[wordOf(style)];
  if (written !== undefined) {
    context.remarks.changed(
      source.style === undefined && source.explode === undefined
        ? path
        : [...path, source.style === undefined ? 'explode' : 'style'],
      `The list is sent ${written}; the platform sends lists with commas only (\`collectionFormat\`: csv). Make sure that the service reads that.`,
    );
  }
  return { ...value, collectionFormat: 'csv' };
}

/** How the styles that are not a list with commas are sent. */
const joined: Readonly<Record<string, string>> = {
  spaceDelimited: 'with spaces between the items',
  pipeDelimited: 'with `|` between the items',
  deepObject: 'with names in brackets',
  label: 'with dots between the items',
  matrix: 'as matrix parameters',
};

function styled(context: Context, source: JsonObject, path: Path, place: string, value: JsonObject): JsonObject {
  const { style } = source;
  const isObjectSource = writtenOut(context, source.schema, [...path, 'schema']).value.type === 'object';
  if (
    style !== undefined &&
    style !== defaultStyles[place] &&
    (isObjectSource || style === 'label' || style === 'matrix')
  ) {
    context.remarks.lost([...path, 'style'], `Swagger 2.0 cannot send a value in the style \`${wordOf(style)}\`.`);
  }
  return value;
}

/** The parameters of a list: written out, or as references to the ones in `parameters`. */
export function convertParameters(
  context: Context,
  list: unknown,
  path: Path,
  shared: ReadonlyMap<string, JsonObject>,
) {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    context.remarks.problem(path, `\`parameters\` is a list; ${kindOf(list)} is left out.`);
    return [];
  }
  return list.flatMap((entry: unknown, index): ConvertedParameter[] => {
    const at = [...path, index];
    const reference = isObject(entry) && typeof entry.$ref === 'string' ? entry.$ref : undefined;
    const target = reference === undefined ? undefined : context.lookUp(reference);
    const [first, second, name] = target?.path ?? [];
    if (target?.path.length === 3 && first === 'components' && second === 'parameters') {
      const parameter = shared.get(String(name));
      // Why a shared parameter has no counterpart was said where it stands.
      return parameter === undefined ? [] : [{ parameter, shared: String(name), path: at }];
    }
    const found = context.follow(entry, at);
    const parameter = found && convertParameter(context, found.value, found.path);
    return parameter === undefined ? [] : [{ parameter, shared: undefined, path: at }];
  });
}

export interface ConvertedParameter {
  readonly parameter: JsonObject;
  /** Its name in `parameters`, when it is one of them. */
  readonly shared: string | undefined;
  readonly path: Path;
}
