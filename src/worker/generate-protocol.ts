/** What the generator's page and its worker say to each other. Reading files is the validator's business and the same. */
import type { DefinitionUser, PastedJson } from '../connector/generate/index';
import type { Severity } from '../connector/index';
import type { ConnectorChoice, FileContent, Progress, ReadRequest, ReadResult, SourceFile } from './protocol';

/** Make the connector that a draft tells, and check it. */
export interface GenerateRequest {
  readonly kind: 'generate';
  readonly id: number;
  /** The draft as JSON. */
  readonly text: string;
}

/** Read JSON that somebody typed into a field and that `JSON.parse` does not take. */
export interface PastedRequest {
  readonly kind: 'pasted';
  readonly id: number;
  readonly text: string;
}

/** Put the files of a draft into a zip archive. */
export interface BundleRequest extends Omit<GenerateRequest, 'kind'> {
  readonly kind: 'bundle';
}

/** Make a draft of files that somebody has. */
export interface BeginRequest {
  readonly kind: 'begin';
  readonly id: number;
  readonly sources: readonly SourceFile[];
  readonly as: BeginAs;
}

/**
 * What the files are: `connector` to be edited, `one` connector of these very files, `description` of a service from
 * which one is to be made, or `any` of these, by what is in them.
 */
export type BeginAs = 'connector' | 'one' | 'description' | 'any';

/** What an import has to tell besides the draft. Plain data: it is kept with the draft. */
export interface ImportReport {
  /** What was imported, as its file was called; empty for pasted text. */
  readonly name: string;
  /** What the conversion has lost or changed, with pointers in the source. */
  readonly remarks: ReadonlyArray<{
    readonly kind: 'lost' | 'changed' | 'problem';
    readonly pointer: string;
    readonly message: string;
  }>;
  readonly notes: readonly string[];
}

export interface BeginResult {
  readonly begun?: {
    readonly draft: Readonly<Record<string, unknown>>;
    /** Left out where the file was a draft already. */
    readonly report?: ImportReport;
  };
  /** Set when a person has to choose. */
  readonly choices: readonly ConnectorChoice[];
  /** Why there is no draft, in sentences. */
  readonly problems: readonly string[];
}

export type GenerateWorkerRequest = GenerateRequest | PastedRequest | BundleRequest | ReadRequest | BeginRequest;

/** Something about an answer: a mistake in it, or what the check finds in the files that come from it. */
export interface AnswerNote {
  /** Where in the draft. For a member that is missing: where it would be. */
  readonly pointer: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  /** Set where nothing stands and something has to: a form says so in its own words. */
  readonly isMissing?: boolean;
  /** Set for what an imported connector had before: how much it weighed there. It stops nothing, so it is a hint here. */
  readonly before?: Severity;
  /** Left out for a mistake in the answer itself; nothing could be checked there. */
  readonly rule?: string;
  /** The file in which it was found, and where in it. */
  readonly file?: string;
  readonly filePointer?: string;
}

/** A call of the connector, to be named by policies, code and dynamic values. */
export interface NamedCall {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly role: 'action' | 'trigger' | 'unsubscribe';
  /** Pointer to what the draft says of it. */
  readonly origin: string;
  /** What makers read; empty while there is none. */
  readonly summary: string;
}

export interface GenerateResult {
  /** All files, in the order in which they are shown. With stand-ins where answers are missing. */
  readonly files: readonly FileContent[];
  /** Where the connector lies among them; empty for the top. */
  readonly folder: string;
  readonly calls: readonly NamedCall[];
  /** Who uses the definitions that bodies share, by their names. */
  readonly definitionUsers: Readonly<Record<string, readonly DefinitionUser[]>>;
  /** What to do with the files, as Markdown; left out while there are none. */
  readonly next?: string;
  /** The description of the pull request; custom connectors need none. */
  readonly pullRequest?: string;
  /** In the order of the draft. */
  readonly notes: readonly AnswerNote[];
}

export interface GenerateAnswers {
  readonly generate: GenerateResult;
  readonly pasted: PastedJson;
  readonly bundle: Uint8Array;
  readonly read: ReadResult;
  readonly begin: BeginResult;
}

export type GenerateWorkerResponse =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'generated'; readonly id: number; readonly result: GenerateResult }
  | { readonly kind: 'pasted'; readonly id: number; readonly result: PastedJson }
  | { readonly kind: 'bundled'; readonly id: number; readonly result: Uint8Array }
  | { readonly kind: 'read'; readonly id: number; readonly result: ReadResult }
  | { readonly kind: 'begun'; readonly id: number; readonly result: BeginResult }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
