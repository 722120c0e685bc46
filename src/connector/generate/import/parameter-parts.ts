/** Reads off what parameters and properties of a body have in common. */
import { compact, type JsonObject, listOf, objectOf, textOf } from '../../convert/json';

export const visibilities = ['none', 'important', 'advanced', 'internal'];

export function importEnum(parameter: JsonObject): JsonObject[] | undefined {
  const values = listOf(parameter.enum);
  const isPlain = values.every((value) => ['string', 'number', 'boolean'].includes(typeof value));
  if (values.length === 0 || !isPlain) return undefined;
  const shown = listOf(parameter['x-ms-enum-values']).map(objectOf);
  return values.map((value) => {
    const words = shown.find((entry) => entry.value === value);
    return compact([
      ['value', value],
      ['title', textOf(words?.displayName) ?? (String(value).trim() === '' ? 'Empty' : String(value))],
      ['description', textOf(words?.description)],
    ]);
  });
}

export function importDynamicValues(parameter: JsonObject): JsonObject | undefined {
  const told = objectOf(parameter['x-ms-dynamic-values']);
  const [operation, value] = [textOf(told.operationId), textOf(told['value-path'])];
  if (operation === undefined || value === undefined) return undefined;
  const given = Object.entries(objectOf(told.parameters)).map(
    ([name, source]) => [name, textOf(objectOf(source).parameter)] as const,
  );
  // Fixed values have no word in the answers.
  if (given.some(([, source]) => source === undefined)) return undefined;
  return compact([
    ['operation', operation],
    ['collection', textOf(told['value-collection'])],
    ['value', value],
    ['title', textOf(told['value-title']) ?? value],
    ['parameters', given.length === 0 ? undefined : Object.fromEntries(given)],
  ]);
}

/** The word, where it is one of those. */
export function known(value: unknown, words: readonly string[]): string | undefined {
  return words.find((word) => word === value);
}
