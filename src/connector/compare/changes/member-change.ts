/** The changes of single members of a schema, and of the extensions that say where its fields come from. */
import type { JsonNode } from '../../text/json-node';
import type { Difference, SchemaVersions } from './change';
import { sameValue } from './values';
import { shown } from './words';

/** A change of one member of the schema, if there is one and it is wanted. */
export function memberChange(
  { old, new: now }: SchemaVersions,
  name: string,
  what: string,
  wanted: (was: JsonNode | undefined, is: JsonNode | undefined) => boolean = () => true,
): Difference | undefined {
  const [was, is] = [old.get(name), now.get(name)];
  if (sameValue(was, is) || !wanted(was, is)) return undefined;
  return {
    message: `${what} of {0} was ${shown(was)}; it is ${shown(is)} now.`,
    was: shown(was),
    is: shown(is),
    old: was ?? old,
    new: is ?? now,
    step: name,
  };
}

/** The extensions that ask the service for the fields of a value. */
const sources = ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'] as const;

/** Whether the service is asked for the fields. */
export function hasSource(node: JsonNode): boolean {
  return sources.some((name) => node.has(name));
}

/** What changed in the way the service is asked for the fields. */
export function sourceChanges(pair: SchemaVersions): Difference[] {
  return sources.flatMap((name) => memberChange(pair, name, `\`${name}\``) ?? []);
}
