/** Opens a package for certification: the archives in it, and those in them, as one map of paths. */
import { type ConnectorFiles, roleByName } from '../files';
import { unzip, zipBounds } from './unzip';

/** Archives within archives: the package, the solutions in it, and nothing deeper. */
const deepest = 2;

/**
 * Whether paths (relative, with forward slashes) are a package for certification rather than a connector: archives,
 * and no definition.
 *
 * @param inArchive whether they lie in an archive. Archives in an archive are meant as a package wherever they lie; in
 *   a folder they have to stand beside an introduction, or where a package has them.
 */
export function looksLikePackage(paths: Iterable<string>, inArchive = false): boolean {
  const all = [...paths];
  const some = (pattern: RegExp) => all.some((path) => pattern.test(path));
  if (all.some((path) => roleByName(path) === 'definition')) return false;
  if (inArchive) return some(/^(?:[^/]+\/){0,2}[^/]+\.zip$/i);
  return some(/^[^/]+\.zip$/i)
    ? some(/^[^/]+\.md$/i) || some(/^package\.zip$/i)
    : some(/^(?:[^/]+\/)?PkgAssets\/[^/]+\.zip$/i);
}

/**
 * Puts the files of archives in the place of the archives, each below the archive's own path. An archive that cannot be
 * opened stays as it is, and so do those that would go beyond the bounds of a single archive together.
 */
export function openPackage(files: ConnectorFiles): Map<string, string | Uint8Array> {
  const opened = new Map<string, string | Uint8Array>();
  const left = { files: zipBounds.files - files.size, bytes: zipBounds.bytes };
  const add = (path: string, content: string | Uint8Array, depth: number): void => {
    const result =
      typeof content !== 'string' && /\.zip$/i.test(path) && depth < deepest
        ? unzip(content, { bounds: left })
        : undefined;
    if (result === undefined || 'problem' in result || result.files.size === 0) {
      opened.set(path, content);
      return;
    }
    left.files -= result.files.size;
    for (const inner of result.files.values()) left.bytes -= inner.length;
    for (const [name, inner] of result.files) {
      if (!name.startsWith('__MACOSX/')) add(`${path}/${name.replaceAll('\\', '/')}`, inner, depth + 1);
    }
  };
  for (const [path, content] of files) add(path, content, 0);
  return opened;
}
