/** The files that a draft was imported from, as its forms see them. Pure. */
import { isObject, type JsonObject, withoutValue, withValue } from './json-at';

export interface ImportedFile {
  readonly path: string;
  /** Bytes that are no text stand as Base64. */
  readonly content: string | { readonly base64: string };
}

/** The files under a draft; none where it was begun from nothing. */
export function importedFiles(draft: JsonObject): readonly ImportedFile[] {
  const base = isObject(draft.base) ? draft.base : {};
  return [base.files, base.outside]
    .flatMap((files) => Object.entries(isObject(files) ? files : {}))
    .flatMap(([path, content]): ImportedFile[] => {
      if (typeof content === 'string') return [{ path, content }];
      return isObject(content) && typeof content.base64 === 'string'
        ? [{ path, content: { base64: content.base64 } }]
        : [];
    });
}

/** Whether a whole connector was imported, and not a description from which the rest is to be made. */
export function isWholeImport(draft: JsonObject): boolean {
  return isObject(draft.base) && draft.base.missing !== 'make';
}

/** The draft without its files: all of the connector is made of answers from then on. */
export function withoutImport(draft: JsonObject): JsonObject {
  const rest = withoutValue(draft, '/base');
  const isKept = isObject(draft.authentication) && draft.authentication.kind === 'kept';
  const free = isKept ? withValue(rest, '/authentication', { kind: 'none' }) : rest;
  return isObject(free) ? free : draft;
}

/** How a count of files reads. */
export function countOfFiles(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
