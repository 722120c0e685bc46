/** Changes of an operation of the draft that touch several of its answers at once. Pure. */
import { titleOf } from '../../../../connector/form-proposals';
import { isTold } from '../../content/content-way';
import { isObject, type JsonObject } from '../../draft/json-at';
import { belowBase, type RequestLine } from './request-line';

/** The operation with another method. What is deleted usually comes back with no content, and its status says so. */
export function afterMethod(operation: unknown, method: string): JsonObject {
  const given = isObject(operation) ? operation : {};
  const { responses } = given;
  const [first, ...others] = Array.isArray(responses) ? responses : [];
  if (!isObject(first) || isTold(first)) return { ...given, method };
  const status =
    method === 'delete' && first.status === '200'
      ? '204'
      : method !== 'delete' && first.status === '204'
        ? '200'
        : first.status;
  return { ...given, method, responses: [{ ...first, status }, ...others] };
}

/** The operation with what was read off a line. Its query becomes parameters, apart from those that are there. */
export function withRequestLine(operation: unknown, line: RequestLine, basePath: string): JsonObject {
  const given = isObject(operation) ? operation : {};
  const told = Array.isArray(given.parameters) ? given.parameters : [];
  const known = told.flatMap((entry) => (isObject(entry) && entry.in === 'query' ? [entry.name] : []));
  const found = line.query.filter(
    ([name], index) => !known.includes(name) && line.query.findIndex(([other]) => other === name) === index,
  );
  const path = line.host === undefined ? line.path : belowBase(line.path, basePath);
  const changed: JsonObject = { ...given, path };
  const withParameters =
    found.length === 0
      ? changed
      : { ...changed, parameters: [...told, ...found.map(([name, value]) => queryParameter(name, value))] };
  return line.method === undefined ? withParameters : afterMethod(withParameters, line.method);
}

/** What it means is for a person to say. */
function queryParameter(name: string, value: string): JsonObject {
  const type = /^-?\d{1,15}$/.test(value)
    ? 'integer'
    : /^-?\d+\.\d+$/.test(value)
      ? 'number'
      : /^(?:true|false)$/.test(value)
        ? 'boolean'
        : undefined;
  return { name, in: 'query', ...(type === undefined ? {} : { type }), summary: titleOf(name) || name };
}
