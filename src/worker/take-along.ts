/** What a person can take along of a connector: a report, an archive, a smaller connector. Loaded when it is first needed. */
import { zipSync } from 'fflate';
import type { LintReport, Profile } from '../connector/index';
import {
  type KeptSuppressions,
  keptSuppressions,
  minimalRepro,
  type ReproOperation,
  reproOperations,
} from '../connector/minimal-repro';
import { roleByName } from '../connector/package/index';
import { formats, withSentences } from '../connector/report-formats';
import { editorOffsets } from './editor-text';
import { lint } from './lint';
import type { Content, ReportRequest, ReproChoice, ReproResult } from './protocol';
import { rawText } from './raw-text';

type Files = ReadonlyMap<string, Content>;

/** A report with the characters that the command line prints: it reads a folder in the order of its names. */
export function report(files: Files, { format, name, site, profile }: ReportRequest): string {
  const ordered = new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
  return formats[format]([{ path: name, report: withSentences(lint(ordered, { profile })) }], { site });
}

/** Archives of the same files are the same: they carry no time. */
const noTime = new Date(1980, 0, 1);

/** The files as they are now, in an archive. What came out of an archive within it goes back into one. */
export function pack(files: Files): Uint8Array {
  const encoder = new TextEncoder();
  return zipOf(
    [...files].map(([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content]),
  );
}

function zipOf(entries: ReadonlyArray<readonly [path: string, bytes: Uint8Array]>): Uint8Array {
  const inner = new Map<string, Array<readonly [string, Uint8Array]>>();
  const held: Record<string, Uint8Array> = {};
  for (const [path, bytes] of entries) {
    const [, archive, rest] = /^(.*?\.zip)\/(.+)$/i.exec(path) ?? [];
    if (archive === undefined || rest === undefined) held[path] = bytes;
    else inner.set(archive, [...(inner.get(archive) ?? []), [rest, bytes]]);
  }
  for (const [path, contents] of inner) held[path] = zipOf(contents);
  return zipSync(held, { mtime: noTime, level: 6 });
}

/**
 * Cuts out an operation; `undefined` when there is none. Files with findings come along, and of the configuration what
 * concerns the operation.
 */
export function repro(files: Files, profile: Profile, choice: ReproChoice): ReproResult | undefined {
  const { file, operations } = reproOperations(files);
  const chosen = chosenOperation(files, file, operations, choice);
  if (chosen === undefined) return undefined;
  const before = lint(files, { profile });
  const others = new Set(before.diagnostics.map((finding) => finding.file));
  const made = minimalRepro(files, chosen.pointer, [...others]);
  if (made === undefined) return undefined;
  const config = configOf(made.files, before, profile);
  const result = { operations, pointer: chosen.pointer, along: made.operations.slice(1) };
  if (config === undefined) return { ...result, files: made.files };
  const { path, kept, leftOut } = config;
  return {
    ...result,
    files: made.files.flatMap((one) => (one.path !== path ? one : (config.file ?? []))),
    config: { path, kept, leftOut },
  };
}

/** What remains of the configuration; `undefined` where there is none. */
function configOf(
  files: ReproResult['files'],
  before: LintReport,
  profile: Profile,
): (KeptSuppressions & { readonly path: string }) | undefined {
  const path = files.find((file) => roleByName(file.path) === 'config')?.path;
  if (path === undefined) return undefined;
  const contents = new Map(files.map((file) => [file.path, file.text]));
  const after = lint(contents, { profile });
  const toldIn = ({ diagnostics }: LintReport) =>
    diagnostics.flatMap(({ file, pointer }) => (file === path ? pointer : []));
  const rules = new Set(after.suppressed.map(({ rule }) => rule));
  return { path, ...keptSuppressions(contents, { rules, toldBefore: toldIn(before), toldAfter: toldIn(after) }) };
}

function chosenOperation(
  files: Files,
  file: string,
  operations: readonly ReproOperation[],
  choice: ReproChoice,
): ReproOperation | undefined {
  const [first] = operations;
  if ('pointer' in choice) return operations.find(({ pointer }) => pointer === choice.pointer) ?? first;
  if ('first' in choice || choice.file !== file) return first;
  const toEditor = editorOffsets(rawText(files.get(file)));
  const holds = ({ start, end }: ReproOperation) => toEditor(start) <= choice.offset && choice.offset <= toEditor(end);
  return operations.find(holds) ?? first;
}
