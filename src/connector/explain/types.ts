/** What becomes of a pasted log: passages of its lines, and in them messages with rule, place and repair. Plain data. */
import type { Diagnostic } from '../lint/report';
import type { TextRange } from '../text/line-index';

/** How loud the log itself was about a message, where it says so. */
export type LogLevel = 'critical' | 'error' | 'warning';

/**
 * How a message was recognised. `sure`: by its code or its whole sentence. `probable`: the sentence is cut off or
 * written differently, and this one is by far the nearest. `reviewer`: words of a person that are probably about this.
 */
export type Certainty = 'sure' | 'probable' | 'reviewer';

/**
 * What the connector that is open says to a message.
 *
 * - `present`: the rule finds it, at the place that the log names or at the only one it can mean
 * - `elsewhere`: the rule finds it, but not at the place that the log names
 * - `mended`: the place is there and the rule is content with it
 * - `gone`: the place that the log names is not in the files
 * - `placed`: the place is there, but no rule of ours can judge the message
 * - `unchecked`: there is nothing to compare with
 */
export type MessageState = 'present' | 'elsewhere' | 'mended' | 'gone' | 'placed' | 'unchecked';

/** A place in a file of the connector. */
export interface LogPlace {
  readonly file: string;
  readonly pointer: string;
  /** UTF-16 offsets in the text of the file. */
  readonly range: TextRange;
}

/** One message of a log. */
export interface LogMessage {
  /** The words of the log, without its decoration. */
  readonly text: string;
  /** The lines that hold it, counted from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly level?: LogLevel;
  /** The official code: written in the log, or known from the sentence. */
  readonly code?: string;
  /** The rule that speaks of the same thing, if there is one. */
  readonly rule?: string;
  /** Other rules that the words would fit as well. */
  readonly otherRules: readonly string[];
  readonly certainty: Certainty;
  /** What the message means, in a sentence of ours. Backticks mark code. */
  readonly meaning: string;
  /** What to do; empty where the finding or the page of the rule says it. */
  readonly advice: string;
  /** Where the message can be read up, if it is documented and no rule of ours speaks of it. */
  readonly source?: string;
  /** The place as the log writes it. */
  readonly named?: string;
  readonly state: MessageState;
  /** Where it is in the open files: of the finding, else of the place that the log names. */
  readonly place?: LogPlace;
  /** What a fresh check finds there, with its repairs. */
  readonly finding?: Diagnostic;
  /** How many other places the rule finds besides, where the log names none. */
  readonly more: number;
}

/** Lines of the log that belong together. Every line that is not empty is in exactly one passage. */
export interface Passage {
  /**
   * `messages`: holds what is explained. `unknown`: words that we do not know. `frame`: lines without words of their
   * own, such as separators, headings of log groups and results of the tool.
   */
  readonly kind: 'messages' | 'unknown' | 'frame';
  /** Lines as they were pasted, in order. */
  readonly lines: ReadonlyArray<{ readonly number: number; readonly text: string }>;
  readonly messages: readonly LogMessage[];
}

export interface Explanation {
  readonly passages: readonly Passage[];
  readonly summary: ExplanationSummary;
  /** The files that were compared with, as they were read. */
  readonly files: ReadonlyArray<{ readonly path: string; readonly text: string }>;
}

export interface ExplanationSummary {
  readonly messages: number;
  /** Messages that are still true of the open connector. */
  readonly present: number;
  readonly mended: number;
  /** Lines that are not known. */
  readonly unknownLines: number;
  /** Lines so long that only their beginning was looked at. */
  readonly shortenedLines: number;
}
