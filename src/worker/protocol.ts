/** What a page and its worker say to each other: plain data, and an id on every message. */
import type { ExplanationSummary, LogMessage, LogPlace, Passage } from '../connector/explain-log';
import type { Diagnostic, FixKind, LintSummary, Position, Profile, TextEdit } from '../connector/index';
import type { ReproOperation } from '../connector/minimal-repro';
import type { FormatName } from '../connector/report-formats';
import type { ConnectorMeasures, ConnectorPreview, PreviewPlace, Readiness } from '../connector/views';
import type { Goal } from '../learning/exercise/goal';
import type { GoalVerdict } from '../learning/exercise/judge';
import type { TextDiff } from './line-diff';

/** What a file holds: text that somebody typed, or bytes as they were opened. */
export type Content = string | Uint8Array;

export interface FileContent {
  readonly path: string;
  readonly content: Content;
}

export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Check a connector. The worker remembers files, so that only what changed has to be sent. */
export interface CheckRequest {
  readonly kind: 'check';
  readonly id: number;
  readonly profile: Profile;
  /** All files of the connector, in order. */
  readonly paths: readonly string[];
  /** Those that the worker does not hold in this form. */
  readonly changed: readonly FileContent[];
}

/** Look into files that were dropped or picked: unpack archives, find the connectors, decode the texts. */
export interface ReadRequest {
  readonly kind: 'read';
  readonly id: number;
  readonly sources: readonly SourceFile[];
  /** Set when somebody chose these very files: they are taken as one connector, whatever they look like. */
  readonly asOne: boolean;
}

/** Explain a pasted log, compared with the connector; without files it is explained by itself. */
export interface ExplainRequest extends Omit<CheckRequest, 'kind'> {
  readonly kind: 'explain';
  readonly log: string;
}

/** Apply all safe repairs to a copy and say what would change. */
export interface RepairRequest extends Omit<CheckRequest, 'kind'> {
  readonly kind: 'repair';
  /** Repairs of this rule only. */
  readonly rule?: string;
}

/** Write a report as the command line would. */
export interface ReportRequest extends Omit<CheckRequest, 'kind'> {
  readonly kind: 'report';
  readonly format: FormatName;
  /** How the report names the connector. */
  readonly name: string;
  /** The address of this site, for links to the pages of rules. */
  readonly site: string;
}

/** Put the files into a zip archive. */
export interface PackRequest extends Omit<CheckRequest, 'kind'> {
  readonly kind: 'pack';
}

/** List the operations, and cut the connector down to one of them. */
export interface ReproRequest extends Omit<CheckRequest, 'kind'> {
  readonly kind: 'repro';
  readonly operation: ReproChoice;
}

/** By its pointer, or the one that holds a place, or the first. */
export type ReproChoice =
  | { readonly pointer: string }
  | { readonly file: string; readonly offset: number }
  | { readonly first: true };

/** Check a connector that is not open and tell the totals. Does not touch the files that are remembered. */
export interface CountRequest {
  readonly kind: 'count';
  readonly id: number;
  readonly name: string;
  readonly sources: readonly SourceFile[];
  /** For a connector whose folder does not say who will meet it. */
  readonly profile: Profile;
}

/** Show what makers meet; the fields of the operations that are opened come along. */
export interface PreviewRequest extends Omit<CheckRequest, 'kind' | 'profile'> {
  readonly kind: 'preview';
  /** Pointers of operations. */
  readonly opened: readonly string[];
}

/** Count everything that has a limit. */
export interface MeasureRequest extends Omit<CheckRequest, 'kind' | 'profile'> {
  readonly kind: 'measure';
}

/** Go through the checklist. */
export interface ReadinessRequest extends Omit<CheckRequest, 'kind'> {
  readonly kind: 'readiness';
}

/** Check the files of an exercise and judge its goals. */
export interface ExerciseRequest extends Omit<CheckRequest, 'kind'> {
  readonly kind: 'exercise';
  readonly goals: readonly Goal[];
}

/** Requests about the files that the worker remembers. */
export type FilesRequest =
  | CheckRequest
  | ExplainRequest
  | RepairRequest
  | ReportRequest
  | PackRequest
  | ReproRequest
  | PreviewRequest
  | MeasureRequest
  | ReadinessRequest
  | ExerciseRequest;

export type Request = FilesRequest | ReadRequest | CountRequest;

/** A fix in offsets of the text that the editor shows. */
export interface EditorFix {
  readonly title: string;
  readonly kind: FixKind;
  readonly edits: readonly TextEdit[];
  /** The fix takes away the byte order mark, which no editor shows. */
  readonly dropsByteOrderMark: boolean;
}

/** A finding as the editor needs it: `range` counts in the text that is shown, `position` is for people. */
export interface EditorFinding extends Omit<Diagnostic, 'fixes'> {
  readonly position: Position;
  readonly fixes: readonly EditorFix[];
}

/** A finding that the configuration suppresses: where, what and why. */
export interface SuppressedFinding {
  readonly id: string;
  readonly rule: string;
  readonly file: string;
  readonly message: string;
  readonly reason: string;
  readonly position: Position;
}

export interface CheckResult {
  readonly profile: Profile;
  readonly findings: readonly EditorFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly summary: LintSummary;
}

/** The findings, and what they and the rest say of each goal. */
export interface ExerciseResult extends CheckResult {
  readonly goals: readonly GoalVerdict[];
}

/** A place for the editor: `range` counts in the text that is shown, `position` is for people. */
export interface EditorPlace extends LogPlace {
  readonly position: Position;
}

/** A message of a log as the editor needs it. */
export interface ExplainedMessage extends Omit<LogMessage, 'finding' | 'place'> {
  readonly finding?: EditorFinding;
  readonly place?: EditorPlace;
}

export interface ExplainedPassage extends Omit<Passage, 'messages'> {
  readonly messages: readonly ExplainedMessage[];
}

export interface ExplainResult {
  readonly passages: readonly ExplainedPassage[];
  readonly summary: ExplanationSummary;
  /** Whether there was a connector to compare with. */
  readonly compared: boolean;
}

/** An answer of the engine with its places in the terms of an editor. */
export type InEditor<Value> = Value extends PreviewPlace
  ? EditorPlace
  : Value extends ReadonlyArray<infer Item>
    ? ReadonlyArray<InEditor<Item>>
    : Value extends object
      ? { readonly [Name in keyof Value]: InEditor<Value[Name]> }
      : Value;

export type PreviewResult = InEditor<ConnectorPreview>;
export type MeasureResult = InEditor<ConnectorMeasures>;
export type ReadinessResult = InEditor<Readiness>;

export type LineEnd = '\n' | '\r\n' | '\r';
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary';

/** A file as it was opened. `text` is what an editor shows: no byte order mark, lines ended by LF. */
export interface OpenedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: FileEncoding;
  readonly byteOrderMark: boolean;
  readonly lineEnd: LineEnd;
  /** What a person has to know before changing the file, in a sentence. */
  readonly note?: string;
}

/** Files that make one connector; their paths are relative to its folder. */
export interface OpenedConnector {
  readonly name: string;
  readonly files: readonly OpenedFile[];
  /** What the names of the folders around say about who will meet the connector. */
  readonly profile?: Profile;
  /** Its folder in the public repository, where it lies in one. */
  readonly place?: string;
  /** Set when these are files that belong beside a definition: they can be added to the one that is open. */
  readonly isPart: boolean;
}

/** One of several connectors that were found, not decoded yet. */
export interface ConnectorChoice {
  readonly name: string;
  readonly sources: readonly SourceFile[];
}

export interface ReadResult {
  /** Set when there is exactly one thing to open. */
  readonly opened?: OpenedConnector;
  /** Set when a person has to choose. */
  readonly choices: readonly ConnectorChoice[];
  /** What could not be read or was not found, in sentences. */
  readonly problems: readonly string[];
}

/** What repairs would change in one file, in the text that the editor shows. */
export interface RepairedFile extends TextDiff {
  readonly path: string;
  readonly dropsByteOrderMark: boolean;
}

export interface RepairResult {
  readonly files: readonly RepairedFile[];
  /** How many repairs that takes; one can make room for another. */
  readonly applied: number;
  readonly before: LintSummary;
  readonly after: LintSummary;
}

export interface ReproResult {
  readonly operations: readonly ReproOperation[];
  /** The operation that was cut out. */
  readonly pointer: string;
  readonly files: ReadonlyArray<{ readonly path: string; readonly text: string }>;
  /** Operations that came along because the first one calls them. */
  readonly along: readonly string[];
  /** The configuration, if there is one: how many of its suppressions came along, and how many concern nothing here. */
  readonly config?: { readonly path: string; readonly kept: number; readonly leftOut: number };
}

export interface CountResult {
  readonly profile: Profile;
  readonly summary: LintSummary;
}

/** How far a long request is. */
export interface Progress {
  readonly step: 'reading' | 'unpacking' | 'grouping';
  readonly done: number;
  /** Zero while nobody knows. */
  readonly total: number;
}

export type Response =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'repaired'; readonly id: number; readonly result: RepairResult }
  | { readonly kind: 'reported'; readonly id: number; readonly result: string }
  | { readonly kind: 'packed'; readonly id: number; readonly result: Uint8Array }
  | { readonly kind: 'reproduced'; readonly id: number; readonly result: ReproResult | undefined }
  | { readonly kind: 'counted'; readonly id: number; readonly result: CountResult }
  | { readonly kind: 'checked'; readonly id: number; readonly result: CheckResult }
  | { readonly kind: 'read'; readonly id: number; readonly result: ReadResult }
  | { readonly kind: 'explained'; readonly id: number; readonly result: ExplainResult }
  | { readonly kind: 'previewed'; readonly id: number; readonly result: PreviewResult }
  | { readonly kind: 'measured'; readonly id: number; readonly result: MeasureResult }
  | { readonly kind: 'judged'; readonly id: number; readonly result: ReadinessResult }
  | { readonly kind: 'exercised'; readonly id: number; readonly result: ExerciseResult }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
