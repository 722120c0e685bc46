/** Looks into dropped files: unpacks archives, finds the connectors, decodes the texts. Never throws on bad input. */
import type { Profile } from '../connector/index';
import {
  decodeText,
  fileName,
  groupConnectors,
  looksLikePackage,
  looksLikeSwagger,
  openPackage,
  profileOfConfig,
  profileOfPath,
  roleByName,
  type UnzipResult,
  unzip,
} from '../connector/package/index';
import { toEditorText } from './editor-text';
import type { ConnectorChoice, OpenedConnector, OpenedFile, Progress, ReadResult, SourceFile } from './protocol';

/** How much of a file is looked at to tell a definition from other JSON. */
const headBytes = 8192;

/**
 * @param asOne the files are one connector, whatever they look like.
 * @param tell is given how far it is.
 */
export function read(
  sources: readonly SourceFile[],
  asOne: boolean,
  tell: (progress: Progress) => void = () => {},
): ReadResult {
  const problems: string[] = [];
  if (asOne) return { opened: open(sources), choices: [], problems };
  const only = sources.length === 1 ? sources[0] : undefined;
  const unpacked = only === undefined ? undefined : unpack(only, tell);
  const whole = packageIn(sources, unpacked);
  if (whole !== undefined) return { opened: whole, choices: [], problems };
  const files = sources.flatMap((source) =>
    filesOf(source, source === only ? unpacked : unpack(source, tell), sources.length > 1, problems),
  );
  if (files.length === 0) return { choices: [], problems };
  const single = files.length === 1 ? files[0] : undefined;
  if (single !== undefined) return { opened: open([single]), choices: [], problems };
  const byPath = new Map(files.map((file) => [file.path, file]));
  tell({ step: 'grouping', done: 0, total: files.length });
  const groups = groupConnectors(byPath.keys(), (path) => isSwagger(byPath.get(path)));
  const choices = groups.map((group) => ({ name: group.folder, sources: pick(byPath, group.files) }));
  if (choices.length > 0) return oneOrMany(choices, problems);
  const loose = foldersWithParts(files);
  problems.push(sentenceWithoutConnector(files, loose.length > 0));
  return oneOrMany(loose, problems);
}

function oneOrMany(choices: readonly ConnectorChoice[], problems: readonly string[]): ReadResult {
  const only = choices.length === 1 ? choices[0] : undefined;
  return only === undefined ? { choices, problems } : { opened: open(only.sources), choices: [], problems };
}

/**
 * A package for certification, dropped as one archive or as the folder that it is packed from.
 *
 * @param unpacked what is in the only source, when that is an archive.
 */
function packageIn(sources: readonly SourceFile[], unpacked: UnzipResult | undefined): OpenedConnector | undefined {
  const only = sources.length === 1 ? sources[0] : undefined;
  if (unpacked !== undefined && 'problem' in unpacked) return undefined;
  const folder = only === undefined ? commonFolder(sources.map(({ path }) => path)) : '';
  const files =
    unpacked?.files ??
    new Map(sources.map(({ path, bytes }) => [path.slice(folder === '' ? 0 : folder.length + 1), bytes]));
  if (!looksLikePackage(files.keys(), unpacked !== undefined)) return undefined;
  if (
    groupConnectors(files.keys(), (path) => isSwagger({ path, bytes: files.get(path) ?? new Uint8Array() })).length > 0
  )
    return undefined;
  const opened = [...openPackage(files)].flatMap(([path, bytes]) =>
    typeof bytes === 'string' ? [] : [decode(path, bytes)],
  );
  return {
    name: only === undefined ? fileName(folder) : only.path,
    files: opened,
    profile: 'certified',
    isPart: false,
  };
}

/** What is in an archive; `undefined` for any other file. */
function unpack({ path, bytes }: SourceFile, tell: (progress: Progress) => void): UnzipResult | undefined {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 99) <= 8;
  if (!isArchive && !/\.zip$/i.test(path)) return undefined;
  return unzip(bytes, { onEntry: (done, total) => tell({ step: 'unpacking', done, total }) });
}

/** An archive becomes its files, anything else stays what it is. */
function filesOf(
  source: SourceFile,
  result: UnzipResult | undefined,
  amongOthers: boolean,
  problems: string[],
): SourceFile[] {
  if (result === undefined) return [source];
  const { path } = source;
  if ('problem' in result) {
    problems.push(`\`${fileName(path)}\` could not be opened. ${result.problem}`);
    return [];
  }
  if (result.files.size === 0)
    problems.push(`The archive \`${fileName(path)}\` is empty; a connector is expected in it.`);
  const prefix = amongOthers ? `${path.replace(/\.zip$/i, '')}/` : '';
  return [...result.files]
    .filter(([name]) => !name.startsWith('__MACOSX/'))
    .map(([name, content]) => ({ path: prefix + name, bytes: content }));
}

function isSwagger(file: SourceFile | undefined): boolean {
  return file !== undefined && looksLikeSwagger(decodeText(file.bytes.subarray(0, headBytes)).text);
}

function pick(byPath: ReadonlyMap<string, SourceFile>, paths: readonly string[]): SourceFile[] {
  return paths.flatMap((path) => byPath.get(path) ?? []);
}

/** Folders that hold no connector, but JSON files or parts of one: what can be read of them is still checked. */
function foldersWithParts(files: readonly SourceFile[]): ConnectorChoice[] {
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const folder = folderOf(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders]
    .filter(([, held]) => held.some(({ path }) => /\.json$/i.test(path)))
    .map(([name, held]) => ({
      name,
      sources: held.filter(({ path }) => /\.json$/i.test(path) || roleByName(path) !== 'other'),
    }));
}

function sentenceWithoutConnector(files: readonly SourceFile[], someToShow: boolean): string {
  const count = files.length === 1 ? '1 file' : `${files.length} files`;
  const rest = someToShow ? ' What could be read is shown and checked.' : '';
  return `There is no connector among these ${count}; a Swagger 2.0 definition named \`apiDefinition.swagger.json\` is expected.${rest}`;
}

/** Decodes the files of one connector and makes their paths relative to its folder. */
function open(sources: readonly SourceFile[]): OpenedConnector {
  const folder = commonFolder(sources.map(({ path }) => path));
  const config = sources.find(({ path }) => roleByName(path) === 'config');
  const configured = config === undefined ? undefined : profileOfConfig(decodeText(config.bytes).text);
  const profile: Profile | undefined = configured ?? profileOfPath(folder);
  const place = folder.split('/').slice(-2).join('/');
  return {
    name: folder === '' && sources.length === 1 ? (sources[0]?.path ?? '') : fileName(folder),
    files: sources.map(({ path, bytes }) => decode(folder === '' ? path : path.slice(folder.length + 1), bytes)),
    ...(profile === undefined ? {} : { profile }),
    ...(profile === undefined || profile === 'custom' || profileOfPath(place) !== profile ? {} : { place }),
    isPart: sources.every(({ path }) => !['definition', 'other'].includes(roleByName(path))),
  };
}

function decode(path: string, bytes: Uint8Array): OpenedFile {
  const { text: raw, encoding, problem } = decodeText(bytes);
  const shown = toEditorText(raw);
  const note =
    problem?.kind === 'utf-16'
      ? 'This file is written in UTF-16. Once you change it here, it is kept as UTF-8.'
      : problem?.kind === 'invalid-utf-8'
        ? 'Some bytes of this file are not UTF-8 and show as \ufffd. The file keeps them until you change it here.'
        : problem?.kind === 'binary'
          ? `This is ${problem.looksLike ?? 'a binary file'}, not a text. It is checked, but there is nothing to edit.`
          : undefined;
  return { path, bytes, encoding, ...shown, ...(note === undefined ? {} : { note }) };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folder that all paths share. */
function commonFolder(paths: readonly string[]): string {
  const [first, ...rest] = paths.map((path) => folderOf(path).split('/'));
  if (first === undefined) return '';
  let length = first.length;
  for (const folders of rest) {
    let same = 0;
    while (same < length && folders[same] === first[same]) same++;
    length = same;
  }
  return first.slice(0, length).join('/');
}
