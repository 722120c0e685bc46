/** Bodies that are definitions which other calls use, too: what is said of them, and how one gets its own. Pure. */
import { isObject, type JsonObject } from '../draft/json-at';

/** Another call that uses the definition. */
interface User {
  readonly id: string;
  readonly sends: boolean;
  readonly answers: boolean;
}

/** More than these are counted. */
const most = 6;

export function sharedWords(name: string, others: readonly User[]): string {
  const start = `What is sent is the definition \`${name}\`.`;
  if (others.length === 0) return `${start} Nothing else uses it.`;
  const shown = others.slice(0, others.length > most ? most - 1 : most).map(userWords);
  const left = others.length - shown.length;
  const parts = left === 0 ? shown : [...shown, `${left} more`];
  return `${start} Others use it, too: ${parts.join(', ')}. What you change here changes for all of them.`;
}

function userWords({ id, sends, answers }: User): string {
  const how = sends && answers ? 'sends it and answers with it' : sends ? 'sends it' : 'answers with it';
  return `\`${id}\` (${how})`;
}

/** The body with a copy of the definition in the place of the reference. */
export function withOwnSchema(body: unknown, definition: unknown): JsonObject {
  const { schema, ...rest } = isObject(body) ? body : {};
  return isObject(definition) ? { ...rest, ...definition } : { ...rest, schema };
}
