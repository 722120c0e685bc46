/** Lets the files of an import follow the new ids of its operations, also where the answers have no word for it. */
import { isObject, type JsonObject, listOf, objectOf } from '../../convert/json';
import { operationNames } from '../../model/policy-templates';
import { ScriptModel } from '../../model/script';
import { operationsAskedFor } from '../../model/script-operations';
import { callersIn } from './callers';

/** New ids by old ones. */
export type Renames = ReadonlyMap<string, string>;

/** The definition with the new ids: of the operations themselves, and wherever one calls another. */
export function definitionWithIds(definition: JsonObject, ids: Renames): JsonObject {
  if (ids.size === 0) return definition;
  const own = Object.entries(objectOf(definition.paths)).flatMap(([path, item]) =>
    Object.entries(objectOf(item)).flatMap(([method, operation]) => {
      const id = objectOf(operation).operationId;
      return typeof id === 'string' ? [{ tokens: ['paths', path, method, 'operationId'], id }] : [];
    }),
  );
  let changed: unknown = definition;
  for (const { tokens, id } of [...own, ...callersIn(definition)]) {
    const next = ids.get(id);
    if (next !== undefined) changed = replaced(changed, tokens, next);
  }
  return objectOf(changed);
}

/** The inner object of the properties with the new ids: in policies, and for the script. */
export function propertiesWithIds(properties: JsonObject, ids: Renames): JsonObject {
  if (ids.size === 0) return properties;
  const named = (list: unknown): unknown => {
    if (typeof list === 'string') return ids.get(list) ?? list;
    return Array.isArray(list) ? list.map((id) => ids.get(String(id)) ?? id) : list;
  };
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (name === 'scriptOperations') return [name, named(value)];
      if (name !== 'policyTemplateInstances' || !Array.isArray(value)) return [name, value];
      const policies = value.map((policy) => {
        const parameters = objectOf(policy).parameters;
        if (!isObject(policy) || !isObject(parameters) || !Object.hasOwn(parameters, operationNames)) return policy;
        return { ...policy, parameters: { ...parameters, [operationNames]: named(parameters[operationNames]) } };
      });
      return [name, policies];
    }),
  );
}

/** The inner object of the properties without operations that are gone among those that the script is for. */
export function withoutScripted(properties: JsonObject, gone: ReadonlySet<string>): JsonObject {
  const scripted = listOf(properties.scriptOperations);
  const left = scripted.filter((id) => !gone.has(String(id)));
  return left.length === scripted.length ? properties : { ...properties, scriptOperations: left };
}

/** The script with the new ids where it asks which operation is running. */
export function scriptWithIds(file: string, text: string, ids: Renames): string {
  if (ids.size === 0) return text;
  // Scripts are asked for ids without regard to case, as the platform compares them.
  const known = new Map([...ids].map(([old, next]) => [old.toLowerCase(), next]));
  let changed = text;
  for (const { text: id, end } of operationsAskedFor(new ScriptModel(file, text)).reverse()) {
    const next = known.get(id.toLowerCase());
    if (next !== undefined) changed = `${changed.slice(0, end - 1 - id.length)}${next}${changed.slice(end - 1)}`;
  }
  return changed;
}

function replaced(value: unknown, [token, ...rest]: readonly string[], next: string): unknown {
  if (token === undefined) return next;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === token ? replaced(item, rest, next) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === token ? replaced(inner, rest, next) : inner]),
  );
}
