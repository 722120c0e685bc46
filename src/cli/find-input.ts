/** From the paths on the command line to the connectors behind them. */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  type ConnectorFiles,
  fileName,
  filesOutside,
  groupConnectors,
  looksLikePackage,
  looksLikeSwagger,
  type Profile,
  roleByName,
  unzip,
} from '../connector';
import { UsageError } from './arguments';
import { packageInput, packagesAmong } from './find-packages';

/** A connector on disk or in an archive. Its files are read when asked for, so that a large tree takes little memory. */
export interface ConnectorInput {
  /** How reports name it: the folder, or the file if only a file was given. */
  readonly path: string;
  /** Reads its files, by their paths inside the connector. */
  readonly read: () => ConnectorFiles;
  /** Reads the files of a package that lie above its folder. */
  readonly readOutside?: () => ConnectorFiles;
  /** Where a changed file is to be written; `undefined` inside archives, which are never rewritten. */
  readonly locate: (file: string) => string | undefined;
  /** Who it is meant for, where its form tells. */
  readonly profile?: Profile;
}

/** Finds the connectors in a file, folder or zip archive. Throws `UsageError` with a sentence when there is none. */
export function findInput(given: string): ConnectorInput[] {
  const stats = attempt(given, () => statSync(given));
  if (stats.isDirectory()) return findInFolder(given);
  if (/\.zip$/i.test(given)) return findInArchive(given);
  return [fileInput(given)];
}

/** The only connector in a file, folder or archive. Throws `UsageError` when there are several. */
export function findOneInput(given: string): ConnectorInput {
  const inputs = findInput(given);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1)
    throw new UsageError(`${given}: there are ${inputs.length} connectors in it; name one.`);
  return input;
}

function fileInput(given: string): ConnectorInput {
  const folder = path.dirname(given);
  const locate = (file: string) => path.join(folder, file);
  return {
    path: given,
    // What is suppressed and for whom it is made holds for a lone file, too.
    read: () => new Map([path.basename(given), ...configBeside(given)].map((file) => [file, readWhole(locate(file))])),
    locate,
  };
}

function configBeside(given: string): string[] {
  const names = attempt(given, () => readdirSync(path.dirname(given)));
  return names.filter((name) => roleByName(name) === 'config' && name !== path.basename(given)).slice(0, 1);
}

function readWhole(file: string): string | Uint8Array {
  return attempt(file, () => readContent(file));
}

function findInFolder(folder: string): ConnectorInput[] {
  const files = listFiles(folder);
  const groups = groupConnectors(files, (file) => looksLikeSwagger(readHead(path.join(folder, file))));
  const packages = attempt(folder, () => packagesAmong(folder, files));
  if (groups.length === 0 && packages.length === 0 && looksLikePackage(files)) {
    const read = () =>
      new Map(files.map((file) => [file, attempt(file, () => readFileSync(path.join(folder, file)))] as const));
    return [packageInput(folder, read)];
  }
  if (groups.length + packages.length === 0) {
    throw new UsageError(
      `${folder}: no connector is in this folder; a file apiDefinition.swagger.json or one Swagger 2.0 file is expected.`,
    );
  }
  const connectors = groups.map((group): ConnectorInput => {
    const home = path.join(folder, group.folder);
    return {
      path: home,
      read: () =>
        new Map(
          group.files.filter(isWanted).map((file) => {
            const full = path.join(folder, file);
            return [path.basename(file), readWhole(full)] as const;
          }),
        ),
      readOutside: () =>
        new Map(filesOutside(files, group.folder).map((file) => [fileName(file), readWhole(path.join(folder, file))])),
      locate: (file) => path.join(home, file),
    };
  });
  return [...connectors, ...packages];
}

/** Files that no rule reads need not be read from disk either. Settings may name pictures and scripts of any name. */
function isWanted(file: string): boolean {
  return roleByName(file) !== 'other' || /\.(?:json|png|jpe?g|csx?)$/i.test(file);
}

function findInArchive(given: string): ConnectorInput[] {
  const unpacked = unzip(attempt(given, () => readFileSync(given)));
  if ('problem' in unpacked) throw new UsageError(`${given}: ${unpacked.problem}`);
  const decoder = new TextDecoder();
  const groups = groupConnectors(unpacked.files.keys(), (file) =>
    looksLikeSwagger(decoder.decode(unpacked.files.get(file)?.subarray(0, 4096))),
  );
  if (groups.length === 0 && looksLikePackage(unpacked.files.keys(), true))
    return [packageInput(given, () => unpacked.files)];
  if (groups.length === 0) throw new UsageError(`${given}: no connector is in this archive.`);
  return groups.map((group) => ({
    path: group.folder === '' ? given : `${given}/${group.folder}`,
    read: () =>
      new Map(
        group.files.map((file) => [
          file.slice(group.folder === '' ? 0 : group.folder.length + 1),
          unpacked.files.get(file) ?? new Uint8Array(),
        ]),
      ),
    readOutside: () =>
      new Map(
        filesOutside(unpacked.files.keys(), group.folder).map((file) => [
          fileName(file),
          unpacked.files.get(file) ?? new Uint8Array(),
        ]),
      ),
    locate: () => undefined,
  }));
}

/** All files below a folder, with forward slashes, in a steady order. Version control and packages are passed over. */
function listFiles(folder: string, below = ''): string[] {
  const entries = attempt(folder, () => readdirSync(path.join(folder, below), { withFileTypes: true }));
  entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory())
      return entry.name === '.git' || entry.name === 'node_modules' ? [] : listFiles(folder, name);
    return entry.isFile() ? [name] : [];
  });
}

/** A file as the engine takes it. Sound UTF-8 is read at once; of all the rest the engine has to find out what is wrong. */
function readContent(file: string): string | Uint8Array {
  const bytes = readFileSync(file);
  const isObject = bytes[0] === 0x7b;
  return isObject && isUtf8(bytes) && !bytes.includes(0) ? bytes.toString('utf8') : bytes;
}

function readHead(file: string): string {
  return attempt(file, () => {
    const handle = openSync(file, 'r');
    try {
      const head = Buffer.alloc(4096);
      return head.subarray(0, readSync(handle, head)).toString('utf8');
    } finally {
      closeSync(handle);
    }
  });
}

/** Runs a file operation; what the system says against it becomes a sentence. */
export function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    throw new UsageError(`${file}: ${reason(problem)}`);
  }
}

function reason(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  if (code === 'ENOENT') return 'there is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read or written (permission denied).';
  if (code === 'EISDIR') return 'it is a folder; a file is expected.';
  return `it cannot be used (${problem instanceof Error ? problem.message : String(problem)}).`;
}
