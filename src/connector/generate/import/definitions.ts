/** Reads the definitions that bodies are, so that their properties can be edited like those of any body. */
import { type JsonObject, objectOf, own } from '../../convert/json';
import { definitionName, tellsProperties } from '../operations/shared-definition';
import { importBodySchema } from './body';
import type { ImportedCall } from './operations';

/** By name, those that tell properties; `undefined` where there are none. */
export function importDefinitions(definition: JsonObject, calls: readonly ImportedCall[]): JsonObject | undefined {
  const names = new Set(calls.flatMap(({ answers }) => definitionName(objectOf(answers.body).schema) ?? []));
  const told = [...names].flatMap((name) => {
    const schema = own(definition.definitions, name);
    return tellsProperties(schema) ? [[name, Object.fromEntries(importBodySchema(schema))] as const] : [];
  });
  return told.length === 0 ? undefined : Object.fromEntries(told);
}
