/**
 * An example of a rule page as a file of the site, from which the validator opens it. Written as what differs from the
 * sample connector, because hundreds of examples differ from it by a few lines. Also read in the browser: it must not
 * import the engine.
 */
import type { Profile } from '../connector';

/** One file: the sample's text with a stretch of it replaced and spaces at its end, or bytes of its own. */
export type StoredFile =
  | { readonly path: string; readonly start: number; readonly end: number; readonly text: string; readonly pad: number }
  | { readonly path: string; readonly base64: string };

export interface StoredExample {
  readonly profile: Profile;
  readonly files: readonly StoredFile[];
}

/** Where the examples of a rule are read, from the root of the site: a list in the order of the page. */
export function examplesFile(id: string): string {
  return `docs/rules/${id}/examples.json`;
}

/** What the address of the validator holds to open the example with that number, from 1. */
export function exampleQuery(id: string, number: number): string {
  return `?example=${id}/${number}`;
}

/** Where the examples of a lesson are read, from the root of the site: a list in the order of the page. */
export function lessonExamplesFile(id: string): string {
  return `docs/modules/examples/${id}.json`;
}

/** What the address of the validator holds to open the example of a lesson with that number, from 1. */
export function lessonExampleQuery(id: string, number: number): string {
  return `?example=lesson/${id}/${number}`;
}

/** Makes the small form. `sample` maps the names of the sample's files to their texts. */
export function storeExample(
  profile: Profile,
  files: ReadonlyMap<string, string | Uint8Array>,
  sample: ReadonlyMap<string, string>,
): StoredExample {
  return {
    profile,
    files: [...files].map(([path, content]) =>
      typeof content === 'string'
        ? { path, ...difference(sample.get(path) ?? '', content) }
        : { path, base64: btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join('')) },
    ),
  };
}

/** The files again. */
export function restoreExample(
  { files }: StoredExample,
  sample: ReadonlyMap<string, string>,
): Array<{ readonly path: string; readonly bytes: Uint8Array }> {
  return files.map((file) => ({ path: file.path, bytes: bytesOf(file, sample.get(file.path) ?? '') }));
}

function bytesOf(file: StoredFile, base: string): Uint8Array {
  if ('base64' in file) return Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
  const text = `${base.slice(0, file.start)}${file.text}${base.slice(file.end)}${' '.repeat(file.pad)}`;
  return new TextEncoder().encode(text);
}

function difference(from: string, to: string) {
  const body = to.replace(/ +$/, '');
  let start = 0;
  while (start < from.length && start < body.length && from[start] === body[start]) start++;
  let tail = 0;
  const most = Math.min(from.length, body.length) - start;
  while (tail < most && from[from.length - 1 - tail] === body[body.length - 1 - tail]) tail++;
  return {
    start,
    end: from.length - tail,
    text: body.slice(start, body.length - tail),
    pad: to.length - body.length,
  };
}
