/** The lists of media types of a definition, and what the platform can do with them. */
import type { DefinitionModel } from '../model/definition';
import { oncePerDefinition } from '../model/once';
import type { OperationView } from '../model/operation';
import type { JsonNode } from '../text/json-node';

/** The types that Microsoft's page on the validator names as supported for requests. */
export const supportedTypes: readonly string[] = [
  'application/json',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
];

/** `type/subtype` with parameters if there are any (RFC 6838, section 4.2); `*` stands for any. */
const mediaType = /^([\w!#$&^.+-]+|\*)\/[\w!#$&^.+*-]+(\s*;\s*[\w.-]+=("[^"]*"|[^\s;"]+))*\s*;?$/;

/** Whether a text has the form of a media type. */
export function isMediaType(text: string): boolean {
  return mediaType.test(text);
}

export interface MimeEntry {
  readonly entry: JsonNode;
  readonly list: 'consumes' | 'produces';
}

/** The entries of all `consumes` and `produces` lists, with the name of their list. */
export const mimeEntries = oncePerDefinition(({ holders }): readonly MimeEntry[] =>
  holders.flatMap((holder) =>
    (['consumes', 'produces'] as const).flatMap((list) => holder.array(list).map((entry) => ({ entry, list }))),
  ),
);

/** The media types that count for an operation: its own list, or that of the definition if it has none. */
export function effectiveTypes(
  definition: DefinitionModel,
  operation: OperationView,
  list: 'consumes' | 'produces',
): string[] {
  const own = operation.node.get(list) ?? definition.root.get(list);
  return own?.kind === 'array'
    ? own.items.flatMap(({ value }) => (typeof value === 'string' ? [bareType(value)] : []))
    : [];
}

/** A media type without its parameters, in lower case. */
export function bareType(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

/** Whether bytes of the type are JSON text. */
export function isJsonType(type: string): boolean {
  return /^(application|text)\/([\w.+-]+\+)?json$/.test(type);
}
