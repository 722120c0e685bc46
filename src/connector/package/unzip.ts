/** Reads zip archives with bounds, because an archive can be made to swell without end. */
import { unzipSync } from 'fflate';

/** Bounds on an archive: larger than any connector package, small enough for a phone. */
export const zipBounds = { files: 2000, bytes: 64 * 1024 * 1024 } as const;

/** The files of an archive, or the sentence that says why it cannot be read. */
export type UnzipResult = { readonly files: Map<string, Uint8Array> } | { readonly problem: string };

/**
 * Unpacks an archive into a map of paths. Folders, and paths that lead out of the archive, are refused.
 *
 * @param bounds what it may unpack to; less where it is one of several.
 */
export function unzip(bytes: Uint8Array, bounds: { files: number; bytes: number } = zipBounds): UnzipResult {
  let count = 0;
  let size = 0;
  let problem: string | undefined;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
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
