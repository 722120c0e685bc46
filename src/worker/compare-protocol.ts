/** What the comparison's page and its worker say to each other. Reading files is the validator's business and the same. */

import type { Change, Comparison, Note, Place } from '../connector/compare/index';
import type { Position } from '../connector/index';
import type { FileContent, Progress, ReadRequest, ReadResult } from './protocol';

/** Compare two versions of a connector. */
export interface CompareRequest {
  readonly kind: 'compare';
  readonly id: number;
  readonly old: readonly FileContent[];
  readonly new: readonly FileContent[];
}

export type CompareWorkerRequest = CompareRequest | ReadRequest;

/** A place as an editor needs it: `range` counts in the text that is shown, `position` is for people. */
export interface ShownPlace extends Place {
  readonly position: Position;
}

export interface ShownChange extends Omit<Change, 'old' | 'new'> {
  readonly old?: ShownPlace;
  readonly new?: ShownPlace;
}

/** A comparison without the texts, which the page has. */
export interface ShownComparison extends Omit<Comparison, 'changes' | 'files'> {
  readonly changes: readonly ShownChange[];
  readonly notes: readonly Note[];
  /** The whole in a sentence. */
  readonly verdict: string;
}

export interface CompareAnswers {
  readonly compare: ShownComparison;
  readonly read: ReadResult;
}

export type CompareWorkerResponse =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'compared'; readonly id: number; readonly result: ShownComparison }
  | { readonly kind: 'read'; readonly id: number; readonly result: ReadResult }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
