/** Reads operations off a definition: what the answers have words for. */
import { compact, isObject, type JsonObject, listOf, objectOf, own, textOf } from '../../convert/json';
import { httpMethods } from '../../model/shapes/swagger';
import { nextLinkNames } from '../operations/operation';
import { importBodySchema } from './body';
import { importDynamicTree } from './dynamic-tree';
import { importDynamicValues, importEnum, known, visibilities } from './parameter-parts';

const types = ['string', 'integer', 'number', 'boolean', 'array', 'file'];
const idForm = /^[A-Za-z][A-Za-z\d_-]*$/;

/** A reference within the document, followed; other values are their own answer. */
export function resolver(definition: JsonObject): (value: unknown) => unknown {
  const follow = (value: unknown, depth: number): unknown => {
    const target = isObject(value) && typeof value.$ref === 'string' ? value.$ref : undefined;
    if (target === undefined || depth > 20) return value;
    const [, ...tokens] = /^#\//.test(target) ? target.split('/') : [];
    let found: unknown = tokens.length === 0 ? undefined : definition;
    for (const token of tokens) found = own(found, token.replaceAll('~1', '/').replaceAll('~0', '~'));
    return found === undefined ? value : follow(found, depth + 1);
  };
  return (value) => follow(value, 0);
}

/** A call of the imported definition, with what the answers have words for if it is an operation. */
export interface ImportedCall {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
  /** What the service sends when it calls back, where the path tells it. */
  readonly notification: unknown;
  readonly answers: JsonObject;
}

/** All calls in the order of the definition, triggers among them. */
export function importCalls(definition: JsonObject, resolve: (value: unknown) => unknown): ImportedCall[] {
  return Object.entries(objectOf(definition.paths)).flatMap(([path, item]) => {
    const shared = listOf(objectOf(item).parameters).map((entry) => objectOf(resolve(entry)));
    return httpMethods.flatMap((method) => {
      const operation = own(item, method);
      if (!isObject(operation)) return [];
      const answers = importOperation(path, method, operation, shared, resolve);
      return [{ path, method, operation, notification: own(item, 'x-ms-notification-content'), answers }];
    });
  });
}

function importOperation(
  path: string,
  method: string,
  operation: JsonObject,
  shared: readonly JsonObject[],
  resolve: (value: unknown) => unknown,
): JsonObject {
  const own = listOf(operation.parameters).map((entry) => objectOf(resolve(entry)));
  const isSame = (one: JsonObject, other: JsonObject) => one.name === other.name && one.in === other.in;
  const all = [...shared.filter((entry) => !own.some((other) => isSame(entry, other))), ...own];
  const body = all.find((entry) => entry.in === 'body');
  const parameters = all.filter((entry) => entry !== body).flatMap((entry) => importParameter(entry) ?? []);
  const id = textOf(operation.operationId);
  return compact([
    ['method', method],
    ['path', path],
    ['summary', textOf(operation.summary)],
    ['description', textOf(operation.description)],
    ['id', id !== undefined && idForm.test(id) ? id : undefined],
    ['visibility', known(operation['x-ms-visibility'], visibilities)],
    ['deprecated', operation.deprecated === true ? true : undefined],
    ['pageable', known(objectOf(operation['x-ms-pageable']).nextLinkName, nextLinkNames)],
    ['parameters', parameters.length === 0 ? undefined : parameters],
    [
      'body',
      body === undefined
        ? undefined
        : compact([['description', textOf(body.description)], ...importBodySchema(body.schema)]),
    ],
    ['responses', importResponses(operation, resolve)],
  ]);
}

function importResponses(operation: JsonObject, resolve: (value: unknown) => unknown): JsonObject[] {
  return Object.entries(objectOf(operation.responses))
    .filter(([status]) => /^([1-5]\d\d|default)$/.test(status))
    .map(([status, value]) => {
      const response = objectOf(resolve(value));
      return compact([
        ['status', status],
        ['description', textOf(response.description)],
        ['schema', isObject(response.schema) ? response.schema : undefined],
      ]);
    });
}

function importParameter(parameter: JsonObject): JsonObject | undefined {
  const name = textOf(parameter.name);
  const place = known(parameter.in, ['query', 'path', 'header', 'formData']);
  if (name === undefined || place === undefined) return undefined;
  const type = known(parameter.type, types);
  const items = type === 'array' ? known(objectOf(parameter.items).type, types.slice(0, 4)) : undefined;
  return compact([
    ['name', name],
    ['in', place],
    ['type', type],
    ['items', items],
    ['format', textOf(parameter.format)],
    ['summary', textOf(parameter['x-ms-summary'])],
    ['description', textOf(parameter.description)],
    ['required', parameter.required === true && place !== 'path' ? true : undefined],
    ['default', parameter.default],
    ['enum', importEnum(parameter)],
    ['visibility', known(parameter['x-ms-visibility'], visibilities)],
    ['dynamicValues', importDynamicValues(parameter)],
    ['dynamicTree', importDynamicTree(parameter)],
  ]);
}
