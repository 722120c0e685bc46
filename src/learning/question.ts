/** The questions of a knowledge check, as a lesson's own file gives them. Texts may mark `code` with backticks. */

export interface Answer {
  readonly say: string;
  readonly right: boolean;
  /** Shown when the answer was chosen. */
  readonly why: string;
}

/** One answer is right (`single`), or some are (`multiple`). */
export interface ChoiceQuestion {
  readonly id: string;
  readonly kind: 'single' | 'multiple';
  readonly ask: string;
  readonly answers: readonly Answer[];
}

/** Steps to put in order. `items` are in the right order. */
export interface OrderQuestion {
  readonly id: string;
  readonly kind: 'order';
  readonly ask: string;
  readonly items: readonly string[];
  readonly why: string;
}

/** A mistake to find in a piece of code. */
export interface SpotQuestion {
  readonly id: string;
  readonly kind: 'spot';
  readonly ask: string;
  readonly code: string;
  /** The right line or lines, from 1. */
  readonly lines: readonly number[];
  /** Shown for a right line. */
  readonly why: string;
  /** Shown for any other line. */
  readonly otherwise: string;
}

export type Question = ChoiceQuestion | OrderQuestion | SpotQuestion;

export const questionKinds: readonly Question['kind'][] = ['single', 'multiple', 'order', 'spot'];
