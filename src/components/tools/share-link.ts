/**
 * A connector in an address. It stands after the `#`, which browsers never send to a server. Deflated, so that a small
 * connector fits; what is longer than an address may be is refused, and the caller offers a smaller one.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { type Profile, profiles } from './profiles';

export interface Shared {
  readonly name: string;
  readonly profile: Profile;
  /** Paths and texts. */
  readonly files: readonly SharedFile[];
}

export interface SharedFile {
  readonly path: string;
  readonly text: string;
}

/** Longer addresses are cut by mail programs and chats. */
export const longestLink = 8000;
/** What a link may grow to when it is opened, in bytes: more was not made by this page. */
const mostText = 5_000_000;

const mark = '#connector=';

/**
 * The part of the address after the page; `undefined` when it would be too long.
 *
 * @param room what the page itself takes
 * @param longest how long the address may be; the limit is for those that are sent around
 */
export function shareHash(shared: Shared, room = 0, longest = longestLink): string | undefined {
  const hash = mark + toBase64Url(deflateSync(strToU8(JSON.stringify(shared)), { level: 9 }));
  return hash.length + room > longest ? undefined : hash;
}

/** What a hash holds: `undefined` when it is no shared connector, a sentence when it is one that cannot be read. */
export function readShareHash(hash: string): Shared | { readonly problem: string } | undefined {
  if (!hash.startsWith(mark)) return undefined;
  try {
    const bytes = inflateSync(fromBase64Url(hash.slice(mark.length)), { out: new Uint8Array(mostText) });
    const value: unknown = JSON.parse(strFromU8(bytes));
    if (isShared(value)) return value;
  } catch {
    // Answered below: whatever is wrong, the reader can do one thing about it.
  }
  return { problem: 'The link to this connector is damaged; perhaps its end was cut off. Ask for it once more.' };
}

function isShared(value: unknown): value is Shared {
  if (typeof value !== 'object' || value === null) return false;
  const { name, profile, files }: Partial<Record<keyof Shared, unknown>> = value;
  return (
    typeof name === 'string' &&
    profiles.some((known) => known === profile) &&
    Array.isArray(files) &&
    files.length > 0 &&
    files.every((file) => typeof file?.path === 'string' && typeof file?.text === 'string')
  );
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
