/** Where makers get the value of a parameter from, and what a choice of operation proposes. Pure. */
import { schemaAt } from '../content/content-way';
import { likely, likelyTitle, likelyValue, listsIn } from '../content/found-values';
import { isObject, type JsonObject } from '../draft/json-at';

export type ValueSource = 'typed' | 'enum' | 'dynamicValues' | 'dynamicTree';

export function sourceOf(parameter: unknown): ValueSource {
  if (!isObject(parameter)) return 'typed';
  if (parameter.dynamicTree !== undefined) return 'dynamicTree';
  if (parameter.dynamicValues !== undefined) return 'dynamicValues';
  return parameter.enum === undefined ? 'typed' : 'enum';
}

/** The parameter with another source, which begins empty. */
export function withSource(parameter: unknown, source: ValueSource): JsonObject {
  const { enum: _enum, dynamicValues: _values, dynamicTree: _tree, ...rest } = isObject(parameter) ? parameter : {};
  if (source === 'enum') return { ...rest, enum: [{}] };
  if (source === 'dynamicValues') return { ...rest, dynamicValues: {} };
  return source === 'dynamicTree' ? { ...rest, dynamicTree: { open: {}, browse: {} } } : rest;
}

/** The schema of what an operation of the draft answers when it succeeds. */
export function answerSchema(operation: unknown): JsonObject | undefined {
  const responses = isObject(operation) && Array.isArray(operation.responses) ? operation.responses : [];
  const successes = responses.filter((entry) => isObject(entry) && /^2\d\d$/.test(String(entry.status)));
  return successes.map(schemaAt).find((schema) => schema !== undefined);
}

/** Whether values can be chosen from the answer of an operation: it is fetched and has a list in it. */
export function offersValues(operation: unknown): boolean {
  return isObject(operation) && operation.method === 'get' && listsIn(answerSchema(operation)).length > 0;
}

/** The answers for a drop-down list, once its operation is chosen. */
export function proposedValues(id: string, operation: unknown, ownParameters: readonly string[]): JsonObject {
  const [list] = listsIn(answerSchema(operation));
  return {
    operation: id,
    ...(list === undefined || list.path === '' ? {} : { collection: list.path }),
    ...optionalMember('value', likely(list?.values ?? [], likelyValue)),
    ...optionalMember('title', likely(list?.values ?? [], likelyTitle)),
    ...givenParameters(operation, ownParameters),
  };
}

/** The answers for both levels of a picker with folders, once its operation is chosen. */
export function proposedTree(id: string, operation: unknown, ownParameters: readonly string[]): JsonObject {
  const { parameters, ...level } = proposedValues(id, operation, ownParameters);
  const [list] = listsIn(answerSchema(operation));
  const isFolder = list?.values.find((name) => /folder|directory|parent|container|children/i.test(name));
  const both = {
    ...level,
    ...optionalMember('isFolder', isFolder),
    ...(parameters === undefined ? {} : { parameters }),
  };
  const given = isObject(parameters) ? Object.keys(parameters) : [];
  const free = parameterNames(operation).find((name) => !given.includes(name));
  const value = typeof level.value === 'string' ? level.value : undefined;
  const chosen = free === undefined || value === undefined ? {} : { chosen: { [free]: value } };
  return { open: both, browse: { ...both, ...chosen } };
}

/** Parameters of the same name are passed on. */
function givenParameters(operation: unknown, ownParameters: readonly string[]): JsonObject {
  const same = parameterNames(operation).filter((name) => ownParameters.includes(name));
  return same.length === 0 ? {} : { parameters: Object.fromEntries(same.map((name) => [name, name])) };
}

/** The names of all parameters of an operation of the draft, those in its path too. */
export function parameterNames(operation: unknown): string[] {
  if (!isObject(operation)) return [];
  const told = Array.isArray(operation.parameters) ? operation.parameters : [];
  const names = told.flatMap((entry) => (isObject(entry) && typeof entry.name === 'string' ? [entry.name] : []));
  const path = typeof operation.path === 'string' ? operation.path : '';
  const variables = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');
  return [...new Set([...names, ...variables])];
}

function optionalMember(name: string, value: string | undefined): JsonObject {
  return value === undefined ? {} : { [name]: value };
}
