/** Finds the connectors in a list of files: each folder with a definition is one, with the files beside it. */
import { fileName, roleByName } from '../files';

/** A connector as a set of files. `folder` is its path; empty for the top. `files` holds full paths. */
export interface ConnectorGroup {
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * Groups paths (forward slashes) into connectors, in the order of the paths.
 *
 * @param isSwagger asked about JSON files of folders in which no file is named as a definition: the only one that
 *   holds a Swagger 2.0 document is taken for the definition.
 */
export function groupConnectors(paths: Iterable<string>, isSwagger: (path: string) => boolean): ConnectorGroup[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = path.slice(0, Math.max(0, path.length - fileName(path).length - 1));
    const files = folders.get(folder);
    if (files === undefined) folders.set(folder, [path]);
    else files.push(path);
  }
  return [...folders].flatMap(([folder, files]) => {
    if (files.some((path) => roleByName(path) === 'definition')) return [{ folder, files }];
    const candidates = files.filter((path) => /\.json$/i.test(path) && roleByName(path) === 'other');
    const swagger = candidates.filter(isSwagger);
    if (swagger.length !== 1) return [];
    // Other JSON files would make it unclear again which one is the definition.
    return [{ folder, files: files.filter((path) => path === swagger[0] || !candidates.includes(path)) }];
  });
}

/**
 * The files of a connector that lie outside its folder, beside the one of the public repository: `settings.json` and
 * `intro.md`. None where the folder is not the one of a pull request.
 */
export function filesOutside(paths: Iterable<string>, folder: string): string[] {
  const parts = folder.split('/');
  const top = parts.slice(0, -2).join('/');
  const profile = profileOfPath(parts.slice(-2).join('/'));
  if (parts.length < 2 || profile === undefined || profile === 'custom') return [];
  return [...paths].filter(
    (path) =>
      path.slice(0, Math.max(0, path.lastIndexOf('/'))) === top && ['settings', 'intro'].includes(roleByName(path)),
  );
}

/** Whether a text says of itself that it is a Swagger 2.0 document; looks at its beginning alone, to be cheap. */
export function looksLikeSwagger(text: string): boolean {
  return /"swagger"\s*:\s*"?2\.0/.test(text.slice(0, 4096));
}

/** The profile that the folder names of the public connectors repository stand for. */
export function profileOfPath(path: string): 'custom' | 'certified' | 'independent' | undefined {
  const folders = path.split(/[\\/]/);
  if (folders.includes('certified-connectors')) return 'certified';
  if (folders.includes('independent-publisher-connectors')) return 'independent';
  return folders.includes('custom-connectors') ? 'custom' : undefined;
}
