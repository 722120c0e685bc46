/** From files that somebody has to a draft: a connector is read, a description is converted. Never throws on bad input. */
import { answersOf, answersOfSource } from '../connector/generate/index';
import type { ConnectorFiles } from '../connector/index';
import { decodeText, fileName, filesOutside, unzip } from '../connector/package/index';
import type { BeginAs, BeginResult } from './generate-protocol';
import type { OpenedConnector, Progress, SourceFile } from './protocol';
import { read } from './read';

export function begin(
  sources: readonly SourceFile[],
  as: BeginAs,
  tell: (progress: Progress) => void = () => {},
): BeginResult {
  if (as === 'description') return describe(sources);
  const [first] = sources;
  const isSingle = sources.length === 1 && first !== undefined && !isArchive(first);
  if (as === 'any' && isSingle) return draftIn(first) ?? describe(sources);
  const { opened, choices, problems } = read(sources, as === 'one', tell);
  if (as === 'any' && problems.length > 0 && !sources.some(isArchive)) {
    const described = describe(sources);
    if (described.begun !== undefined) return described;
  }
  if (problems.length > 0 || opened === undefined) return { choices: problems.length > 0 ? [] : choices, problems };
  return adopt(opened, opened.place === undefined ? undefined : outsideOf(sources, opened.place));
}

function isArchive({ path, bytes }: SourceFile): boolean {
  return /\.zip$/i.test(path) || (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 99) <= 8);
}

/** A draft that was saved before. */
function draftIn({ bytes }: SourceFile): BeginResult | undefined {
  try {
    const value: unknown = JSON.parse(decodeText(bytes).text.replace(/^\ufeff/, ''));
    if (typeof value !== 'object' || value === null || !('general' in value) || !('operations' in value))
      return undefined;
    return { begun: { draft: { ...value } }, choices: [], problems: [] };
  } catch {
    return undefined;
  }
}

/** The settings and the introduction of a package, which lie above the folder of its connector. */
function outsideOf(sources: readonly SourceFile[], place: string): ConnectorFiles {
  const files = sources.flatMap((source) => {
    const unpacked = isArchive(source) ? unzip(source.bytes) : undefined;
    if (unpacked === undefined) return [[source.path, source.bytes] as const];
    return 'files' in unpacked ? [...unpacked.files] : [];
  });
  const inside = files.find(([path]) => `/${path}`.includes(`/${place}/`))?.[0] ?? '';
  const folder = inside.slice(0, inside.indexOf(place) + place.length);
  const wanted = new Set(
    filesOutside(
      files.map(([path]) => path),
      folder,
    ),
  );
  return new Map(files.flatMap(([path, bytes]) => (wanted.has(path) ? [[fileName(path), bytes]] : [])));
}

/** An existing connector, which keeps all that is not edited. */
function adopt({ name, files, profile, place }: OpenedConnector, outside?: ConnectorFiles): BeginResult {
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const { answers, problem, notes } = answersOf(contents, { kind: profile ?? 'custom', folder: place, outside });
  if (answers === undefined) return { choices: [], problems: [problem ?? 'There is no connector among the files.'] };
  // An archive without a folder in it has no name to go by.
  const called = name || [...contents.keys()].join(', ');
  return { begun: { draft: answers, report: { name: called, remarks: [], notes } }, choices: [], problems: [] };
}

/** One description, or several examples of the same answer. */
function describe(sources: readonly SourceFile[]): BeginResult {
  const decoded = sources.map(({ path, bytes }) => ({ path, ...decodeText(bytes) }));
  const name = sources.map(({ path }) => path).join(', ');
  const failed = (problem: string): BeginResult => ({
    choices: [],
    problems: [name === '' ? problem : `\`${name}\`: ${problem}`],
  });
  const binary = decoded.find(({ encoding }) => encoding === 'binary');
  if (binary !== undefined) return failed('This is not text; JSON, YAML or a cURL command is expected.');
  const { answers, problem, remarks, notes } = answersOfSource(decoded.map(({ text }) => text));
  if (answers === undefined) return failed(problem ?? 'Nothing could be read.');
  return { begun: { draft: answers, report: { name, remarks, notes } }, choices: [], problems: [] };
}
