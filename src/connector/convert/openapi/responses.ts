/** Responses of OpenAPI 3 as responses of Swagger 2.0. */
import { compact, extensionsOf, isObject, type JsonObject, textOf } from '../json';
import type { Path } from '../remarks';
import { type Context, kindOf } from './context';
import { chooseMedia, exampleOf, isTextual } from './media';
import { convertSchema } from './schema';
import { simpleSchema } from './simple-schema';

export interface ConvertedResponse {
  readonly response: JsonObject;
  readonly produces: readonly string[];
}

/** What a status code means, for responses that do not say it. */
const meanings: Readonly<Record<string, string>> = {
  '200': 'The request succeeded.',
  '201': 'The resource was created.',
  '202': 'The request was accepted.',
  '204': 'The request succeeded; there is no content.',
  '400': 'The request is not valid.',
  '401': 'The request is not authenticated.',
  '403': 'The request is not allowed.',
  '404': 'The resource was not found.',
  '409': 'The request conflicts with the present state.',
  '429': 'There were too many requests.',
  '500': 'The service failed.',
  default: 'Any other response.',
};

export function meaningOf(code: string): string {
  return meanings[code] ?? (code.startsWith('2') ? 'The request succeeded.' : 'The request failed.');
}

/** Converts a response that is written out. */
export function convertResponse(context: Context, source: JsonObject, path: Path, code: string): ConvertedResponse {
  const description = textOf(source.description);
  if (description === undefined) {
    context.remarks.changed(
      [...path, 'description'],
      'A response needs a description; a general sentence stands for it.',
    );
  }
  if (isObject(source.links)) context.remarks.lost([...path, 'links'], 'Swagger 2.0 has no links between operations.');
  const media = chooseMedia(context, source.content, [...path, 'content']);
  const example = media && exampleOf(context, media);
  let schema: JsonObject | undefined;
  if (media?.value.schema !== undefined) schema = convertSchema(context, media.value.schema, [...media.path, 'schema']);
  else if (media !== undefined && !isTextual(media.type)) schema = { type: 'string', format: 'binary' };
  const response = compact([
    ['description', description ?? meaningOf(code)],
    ['schema', schema],
    ['headers', headersOf(context, source.headers, [...path, 'headers'])],
    [
      'examples',
      media === undefined || example === undefined ? undefined : Object.fromEntries([[media.type, example]]),
    ],
    ...extensionsOf(source),
  ]);
  return { response, produces: media?.types ?? [] };
}

function headersOf(context: Context, headers: unknown, path: Path): JsonObject | undefined {
  if (headers === undefined) return undefined;
  if (!isObject(headers)) {
    context.remarks.problem(path, `\`headers\` maps names to headers; ${kindOf(headers)} is left out.`);
    return undefined;
  }
  const converted = Object.entries(headers).flatMap(([name, value]): Array<[string, unknown]> => {
    if (name.toLowerCase() === 'content-type') return [];
    const found = context.follow(value, [...path, name]);
    if (found === undefined) return [];
    const simple = simpleSchema(context, found.value.schema ?? {}, [...found.path, 'schema'], `The header \`${name}\``);
    const description = typeof found.value.description === 'string' ? { description: found.value.description } : {};
    return [[name, { ...description, ...simple, ...Object.fromEntries(extensionsOf(found.value)) }]];
  });
  return converted.length === 0 ? undefined : Object.fromEntries(converted);
}

export interface ConvertedResponses {
  readonly responses: JsonObject;
  readonly produces: readonly string[];
}

/** The responses of an operation; those of `components/responses` stay references. */
export function convertResponses(
  context: Context,
  value: unknown,
  path: Path,
  shared: ReadonlyMap<string, ConvertedResponse>,
): ConvertedResponses {
  if (value !== undefined && !isObject(value)) {
    context.remarks.problem(path, `\`responses\` maps status codes to responses; ${kindOf(value)} is left out.`);
  }
  const entries = new Map<string, unknown>();
  const produces = new Set<string>();
  const given = isObject(value) ? value : {};
  for (const [name, entry] of Object.entries(given)) {
    if (name.startsWith('x-')) {
      entries.set(name, entry);
      continue;
    }
    const at = [...path, name];
    const code = codeOf(context, name, at, given);
    if (code === undefined) continue;
    const converted = convertOne(context, entry, at, code, shared);
    entries.set(code, converted.response);
    for (const type of converted.produces) produces.add(type);
  }
  if (![...entries.keys()].some((name) => !name.startsWith('x-'))) {
    context.remarks.problem(path, 'The operation names no response; a default response without content stands for it.');
    entries.set('default', { description: meaningOf('default') });
  }
  return { responses: Object.fromEntries(entries), produces: [...produces] };
}

function convertOne(
  context: Context,
  entry: unknown,
  path: Path,
  code: string,
  shared: ReadonlyMap<string, ConvertedResponse>,
): ConvertedResponse {
  const target = isObject(entry) && typeof entry.$ref === 'string' ? context.lookUp(entry.$ref) : undefined;
  const [first, second, name] = target?.path ?? [];
  if (target?.path.length === 3 && first === 'components' && second === 'responses') {
    const known = shared.get(String(name));
    if (known !== undefined) {
      return { response: { $ref: `#/responses/${escapeName(String(name))}` }, produces: known.produces };
    }
  }
  const found = context.follow(entry, path);
  return found === undefined
    ? { response: { description: meaningOf(code) }, produces: [] }
    : convertResponse(context, found.value, found.path, code);
}

function escapeName(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** `2XX` stands for a range, which Swagger 2.0 does not have. */
function codeOf(context: Context, name: string, path: Path, given: JsonObject): string | undefined {
  if (name === 'default' || /^[1-5]\d\d$/.test(name)) return name;
  if (!/^[1-5]xx$/i.test(name)) {
    context.remarks.problem(path, `\`${name}\` is no status code; the response is left out.`);
    return undefined;
  }
  const code = `${name.charAt(0)}00`;
  if (Object.hasOwn(given, code)) {
    context.remarks.lost(
      path,
      `Swagger 2.0 has no ranges of status codes, and ${code} is described; \`${name}\` is left out.`,
    );
    return undefined;
  }
  context.remarks.changed(path, `Swagger 2.0 has no ranges of status codes; \`${name}\` became ${code}.`);
  return code;
}
