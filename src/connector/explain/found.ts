/** A message that was found in a log. */
import type { Speaker, Template } from './templates';
import type { Certainty } from './types';

export interface Found {
  /** Words of the log, as indexes; the last is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The words of the sentence alone, without a code or a wrapper around it. */
  readonly sentence: { readonly from: number; readonly to: number };
  /** Who says it; the one whose sentence fits best comes first. */
  readonly speakers: readonly Speaker[];
  /** The sentence that was found, if it is one. */
  readonly template?: Template;
  /** The code, if the log writes it. */
  readonly code?: string;
  readonly certainty: Certainty;
  /** Whether it has a sentence, or is a code alone. */
  readonly hasSentence: boolean;
  /** The word behind the last of its particulars, which are told with it. */
  readonly until?: number;
  /** Whether the sentence that was found has gaps, so that its values tell messages apart. */
  readonly hasValues: boolean;
}

/** The code that the first speaker of a message gives it. */
export function codeOf(speakers: readonly Speaker[]): string | undefined {
  const [first] = speakers;
  return first?.kind === 'rule' ? first.code : first?.message.codes[0];
}
