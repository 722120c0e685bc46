/**
 * The package that a verified publisher hands in: an introduction and an archive, in which a folder holds solutions,
 * archives again. What stands in an opened archive has a path below the archive's own.
 */
import type { SourceFile } from '../files';

/** What stands directly in a folder or archive. Paths are those of the whole package. */
export interface PackageLevel {
  readonly path: string;
  readonly folders: readonly string[];
  readonly files: readonly SourceFile[];
  readonly archives: readonly PackageArchive[];
}

export interface PackageArchive extends PackageLevel {
  readonly name: string;
  /** Whether it could be opened and holds something. */
  readonly opened: boolean;
}

/** A solution of the package. */
export interface PackageSolution extends PackageArchive {
  /** Its `customizations.xml`. */
  readonly list: SourceFile | undefined;
  /** The components that it lists. */
  readonly components: ReadonlySet<string>;
  /** Whether it has a folder of that name, in any capitals. */
  has(folder: string): boolean;
}

/** The parts of a solution that matter here, by the names of their elements in `customizations.xml`. */
const componentNames = ['Connector', 'Workflows', 'aicopilot_aiplugin'] as const;

export class CertificationPackage {
  readonly root: PackageLevel;
  /** The archive that holds the solutions, if there is one. */
  readonly inner: PackageArchive | undefined;
  /** The folder with the solutions. */
  readonly assets: PackageLevel | undefined;
  readonly solutions: readonly PackageSolution[];

  constructor(files: readonly SourceFile[]) {
    this.root = levelAt(files, '');
    // A folder around everything is one fault; what lies in it is looked at all the same.
    const around = this.root.archives.length === 0 ? this.root.folders[0] : undefined;
    const top = around === undefined ? this.root : levelAt(files, `${around}/`);
    if (top.archives.some(isSolution)) {
      this.assets = top;
    } else {
      this.inner = top.archives[0];
      const folder = this.inner?.folders[0];
      if (this.inner !== undefined && folder !== undefined)
        this.assets = levelAt(files, `${this.inner.path}/${folder}/`);
    }
    this.solutions = (this.assets?.archives ?? []).map((archive) => {
      const list = archive.files.find(({ path }) => path.endsWith('/customizations.xml'));
      const folders = archive.folders.map((name) => name.toLowerCase());
      return {
        ...archive,
        list,
        components: componentsOf(list?.text ?? ''),
        has: (folder) => folders.includes(folder.toLowerCase()),
      };
    });
  }
}

function isSolution({ files }: PackageArchive): boolean {
  return files.some(({ path }) => /\/(?:solution|customizations)\.xml$/.test(path));
}

function levelAt(files: readonly SourceFile[], prefix: string): PackageLevel {
  const folders = new Set<string>();
  const opened = new Set<string>();
  const own: SourceFile[] = [];
  for (const file of files) {
    if (!file.path.startsWith(prefix)) continue;
    const [name = '', ...rest] = file.path.slice(prefix.length).split('/');
    if (/\.zip$/i.test(name)) opened.add(name);
    else if (rest.length > 0) folders.add(name);
    else own.push(file);
  }
  const archives = [...opened].map((name) => {
    const level = levelAt(files, `${prefix}${name}/`);
    return { ...level, name, opened: level.files.length + level.folders.length + level.archives.length > 0 };
  });
  return { path: prefix.replace(/\/$/, ''), folders: [...folders], files: own, archives };
}

function componentsOf(text: string): Set<string> {
  // An element counts when it has attributes or content, as in the official script.
  return new Set(
    componentNames.filter((name) => new RegExp(`<${name}(?:\\s+[\\w:]+\\s*=|\\s*>(?!\\s*</${name}>))`).test(text)),
  );
}
