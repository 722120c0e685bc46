/** Paths and operations of OpenAPI 3 as those of Swagger 2.0. */
import { compact, extensionsOf, isObject, type JsonObject, objectOf, textOf, textsOf } from '../json';
import { proposedId, UniqueNames } from '../operation-names';
import type { Path } from '../remarks';
import { type Context, kindOf } from './context';
import { convertDocs } from './information';
import { type ConvertedParameter, convertParameters } from './parameters';
import { convertBody } from './request-body';
import { type ConvertedResponse, convertResponses } from './responses';
import { convertRequirements } from './security';

/** What operations refer to. */
export interface Shared {
  readonly parameters: ReadonlyMap<string, JsonObject>;
  readonly responses: ReadonlyMap<string, ConvertedResponse>;
  readonly schemes: ReadonlyMap<string, JsonObject>;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];
const known = new Set([...methods, '$ref', 'summary', 'description', 'parameters', 'servers']);

export function convertPaths(context: Context, value: unknown, shared: Shared): JsonObject {
  if (!isObject(value)) {
    context.remarks.problem(
      ['paths'],
      `\`paths\` is an object; ${kindOf(value)} stands there, so the result has no operations.`,
    );
    return {};
  }
  const ids = givenIds(context, value);
  const entries = Object.entries(value).flatMap(([path, item]): Array<[string, unknown]> => {
    if (path.startsWith('x-')) return [[path, item]];
    const at = ['paths', path];
    const found = context.follow(item, at);
    if (found === undefined) return [];
    const name = pathName(context, path, at);
    return [[name, convertItem(context, found.value, found.path, name, shared, ids)]];
  });
  return Object.fromEntries(entries);
}

function pathName(context: Context, path: string, at: Path): string {
  const bare = path.replace(/[?#].*$/s, '');
  if (bare !== path)
    context.remarks.lost(
      at,
      `A path has no query and no fragment; \`${path.slice(bare.length)}\` is left out. Make parameters of it.`,
    );
  if (bare.startsWith('/')) return bare;
  context.remarks.changed(at, 'A path starts with `/`, and this one does now.');
  return `/${bare}`;
}

/** Ids in the source come first, so that proposed ones make room for them. */
function givenIds(context: Context, paths: JsonObject): UniqueNames {
  const names = new UniqueNames();
  for (const item of Object.values(paths)) {
    const found = isObject(item) && typeof item.$ref === 'string' ? context.lookUp(item.$ref)?.value : item;
    for (const method of methods) {
      const id = textOf(objectOf(objectOf(found)[method]).operationId);
      if (id !== undefined && !names.has(id)) names.take(id);
    }
  }
  return names;
}

function convertItem(
  context: Context,
  item: JsonObject,
  at: Path,
  path: string,
  shared: Shared,
  ids: UniqueNames,
): JsonObject {
  if (item.servers !== undefined)
    context.remarks.lost([...at, 'servers'], 'In Swagger 2.0 only the whole definition has a server.');
  const common = fitting(
    context,
    convertParameters(context, item.parameters, [...at, 'parameters'], shared.parameters),
    path,
  );
  const operations = methods.flatMap((method): Array<[string, unknown]> => {
    if (item[method] === undefined) return [];
    const place = [...at, method];
    const operation = item[method];
    if (!isObject(operation)) {
      context.remarks.problem(place, `An operation is an object; ${kindOf(operation)} is left out.`);
      return [];
    }
    return [[method, convertOperation(context, { operation, item, at: place, path, method, common }, shared, ids)]];
  });
  for (const name of Object.keys(item)) {
    if (known.has(name) || name.startsWith('x-')) continue;
    context.remarks.lost([...at, name], `\`${name}\` is not a method that Swagger 2.0 knows; it is left out.`);
  }
  const parameters = common.map(written);
  return compact([
    ...operations,
    ['parameters', parameters.length === 0 ? undefined : parameters],
    ...extensionsOf(item),
  ]);
}

interface Source {
  readonly operation: JsonObject;
  readonly item: JsonObject;
  readonly at: Path;
  readonly path: string;
  readonly method: string;
  readonly common: readonly ConvertedParameter[];
}

function convertOperation(context: Context, source: Source, shared: Shared, ids: UniqueNames): JsonObject {
  const { operation, item, at, path, method } = source;
  for (const [name, why] of Object.entries(lost)) {
    if (operation[name] !== undefined) context.remarks.lost([...at, name], why);
  }
  const own = fitting(
    context,
    convertParameters(context, operation.parameters, [...at, 'parameters'], shared.parameters),
    path,
  );
  const body = convertBody(context, operation.requestBody, [...at, 'requestBody'], method);
  const { responses, produces } = convertResponses(
    context,
    operation.responses,
    [...at, 'responses'],
    shared.responses,
  );
  const missing = undeclared(context, source, own);
  const parameters = [...missing, ...own.map(written), ...body.parameters];
  const tags = textsOf(operation.tags);
  return compact([
    ['tags', tags.length === 0 ? undefined : [...new Set(tags)]],
    ['summary', textOf(operation.summary) ?? textOf(item.summary)],
    ['description', textOf(operation.description) ?? textOf(item.description)],
    ['externalDocs', convertDocs(operation.externalDocs)],
    ['operationId', idOf(context, source, ids)],
    ['consumes', body.consumes.length === 0 ? undefined : body.consumes],
    ['produces', produces.length === 0 ? undefined : produces],
    ['parameters', parameters.length === 0 ? undefined : parameters],
    ['responses', responses],
    ['deprecated', operation.deprecated === true ? true : undefined],
    ['security', convertRequirements(context, operation.security, [...at, 'security'], shared.schemes)],
    ...extensionsOf(operation),
  ]);
}

const lost = {
  callbacks: 'Swagger 2.0 has no callbacks. A webhook trigger is described with `x-ms-notification-content`.',
  servers: 'In Swagger 2.0 only the whole definition has a server.',
} as const;

const usedIds = new WeakMap<UniqueNames, Set<string>>();

function idOf(context: Context, { operation, at, path, method }: Source, ids: UniqueNames): string {
  const given = textOf(operation.operationId);
  const used = usedIds.get(ids) ?? new Set<string>();
  usedIds.set(ids, used);
  if (given !== undefined && !used.has(given.toLowerCase())) {
    used.add(given.toLowerCase());
    return given;
  }
  const id = ids.take(given ?? proposedId(method, path));
  if (given === undefined) context.remarks.changed(at, `The operation had no id; \`${id}\` is proposed.`);
  else
    context.remarks.changed(
      [...at, 'operationId'],
      `\`${given}\` is the id of another operation, too; this one became \`${id}\`.`,
    );
  return id;
}

function written({ parameter, shared }: ConvertedParameter): JsonObject {
  return shared === undefined
    ? parameter
    : { $ref: `#/parameters/${shared.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}

function variablesOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

/** Without those that stand twice, and those of the path that the path does not name. */
function fitting(context: Context, list: readonly ConvertedParameter[], path: string): ConvertedParameter[] {
  const seen = new Set<string>();
  const variables = variablesOf(path);
  return list.filter(({ parameter, path: place }) => {
    const key = `${String(parameter.in)} ${String(parameter.name)}`;
    if (seen.has(key)) {
      context.remarks.problem(place, `\`${String(parameter.name)}\` stands in the list before; it is left out here.`);
      return false;
    }
    seen.add(key);
    if (parameter.in === 'path' && !variables.includes(String(parameter.name))) {
      context.remarks.problem(
        place,
        `The path \`${path}\` has no \`{${String(parameter.name)}}\`; the parameter is left out.`,
      );
      return false;
    }
    return true;
  });
}

/** Parameters for variables of the path that nobody described. */
function undeclared(context: Context, { path, common, at }: Source, own: readonly ConvertedParameter[]): JsonObject[] {
  const described = [...common, ...own].flatMap(({ parameter }) => (parameter.in === 'path' ? [parameter.name] : []));
  return [...new Set(variablesOf(path))]
    .filter((name) => name !== '' && !described.includes(name))
    .map((name) => {
      context.remarks.problem(at, `\`{${name}}\` in the path has no parameter; a text parameter was added.`);
      return { name, in: 'path', required: true, type: 'string' };
    });
}
