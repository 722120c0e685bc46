/** What a comparison tells. Plain data: it goes through a worker and into reports. */
import type { TextRange } from '../text/line-index';

/** `breaking`: flows that exist stop working. `risky`: some may. `safe`: none can notice. */
export const verdicts = ['breaking', 'risky', 'safe'] as const;
export type Verdict = (typeof verdicts)[number];

/** A place in one of the two connectors. */
export interface Place {
  readonly file: string;
  /** RFC 6901 pointer from the root of the file. */
  readonly pointer: string;
  readonly range: TextRange;
}

/** How Microsoft's change validator puts it. Public logs show a code for two of its messages only, so none is told. */
export interface OfficialChange {
  readonly message: string;
  /** Its own way to name a place: `operation/<operationId>/…`. */
  readonly valuePath: string;
  readonly source: 'NewSwagger';
}

/** One change with all that is to be said about it. Backticks mark code in every text. */
export interface Change {
  /** Unique in its comparison and the same as long as the two texts are. */
  readonly id: string;
  /** Which kind of change it is, such as `operation-deleted`. */
  readonly kind: string;
  readonly verdict: Verdict;
  readonly message: string;
  /** How it was and how it is now, each in a few words. */
  readonly was: string;
  readonly is: string;
  /** What it does to flows. */
  readonly why: string;
  /** What to do, or that nothing has to be done. */
  readonly instead: string;
  readonly official?: OfficialChange;
  /**
   * The operations that it is about, by id, in the order of the file; none when it is about the whole connector. Of
   * very many that share a schema the first are named.
   */
  readonly operations: readonly string[];
  /** Where to look in each version. For something that is gone or new: what would hold it. */
  readonly old?: Place;
  readonly new?: Place;
}

/** Something that could not be compared, in a sentence. */
export interface Note {
  readonly side: 'old' | 'new';
  readonly file: string;
  readonly message: string;
  readonly range?: TextRange;
}

/** `identical`: the same texts. `formatting`: the same content, written another way. */
export type Sameness = 'identical' | 'formatting' | 'different';

export interface ComparedFile {
  readonly path: string;
  readonly text: string;
}

export interface Comparison {
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  readonly sameness: Sameness;
  /** Whether both definitions could be read at all; without that, no changes prove nothing. */
  readonly comparable: boolean;
  readonly summary: Readonly<Record<Verdict, number>>;
  readonly files: { readonly old: readonly ComparedFile[]; readonly new: readonly ComparedFile[] };
}
