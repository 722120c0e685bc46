/** Reads zip archives with bounds, because an archive can be made to swell without end. */
import { unzipSync } from 'fflate';

/** Bounds on an archive: larger than any connector package, small enough for a phone. */
export const zipBounds = { files: 2000, bytes: 64 * 1024 * 1024 } as const;

/** The files of an archive, or the sentence that says why it cannot be read. */
export type UnzipResult = { readonly files: Map<string, Uint8Array> } | { readonly problem: string };

export interface UnzipOptions {
  readonly bounds?: { readonly files: number; readonly bytes: number };
  readonly onEntry?: (done: number, total: number) => void;
}

/**
 * Unpacks an archive into a map of paths. Folders, and paths that lead out of the archive, are refused.
 *
 * @param how.bounds what it may unpack to; less where it is one of several.
 * @param how.onEntry is told before each entry how many there were and how many the archive announces.
 */
export function unzip(bytes: Uint8Array, { bounds = zipBounds, onEntry }: UnzipOptions = {}): UnzipResult {
  const total = announcedEntries(bytes);
  let seen = 0;
  let count = 0;
  let size = 0;
  let problem: string | undefined;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        onEntry?.(seen++, total);
        if (name.endsWith('/')) return false;
        count++;
        size += originalSize;
        if (count > bounds.files) problem = `The archive holds more than ${zipBounds.files} files.`;
        if (size > bounds.bytes) problem = `The archive unpacks to more than ${zipBounds.bytes / 2 ** 20} MB.`;
        if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:/.test(name)) {
          problem = `The archive holds a path that leads out of it: \`${name.slice(0, 80)}\`.`;
        }
        return problem === undefined;
      },
    });
    return problem === undefined ? { files: new Map(Object.entries(files)) } : { problem };
  } catch {
    return { problem: 'The file is not a zip archive, or it is damaged.' };
  }
}

/** The number of entries in the record at the end of an archive; zero when there is none. */
function announcedEntries(bytes: Uint8Array): number {
  // The record is 22 bytes long; a comment of at most 65,535 may follow it.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) {
      return (bytes[at + 10] ?? 0) + 256 * (bytes[at + 11] ?? 0);
    }
  }
  return 0;
}
