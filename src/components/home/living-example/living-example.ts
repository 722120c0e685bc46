/** The living example of the home page as data: a short text, what is wrong with it, and the same text after each repair. */
import type { Severity } from '../../ui/severity';

export interface LivingFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** UTF-16 offsets into the text of the step. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** The sentence of Microsoft's checker, where it has one. */
  readonly official?: string;
  readonly help: string;
}

export interface LivingStep {
  readonly text: string;
  readonly findings: readonly LivingFinding[];
}

export interface LivingExampleData {
  readonly file: string;
  /** The number of the first line shown: the example is a piece of a whole file. */
  readonly firstLine: number;
  /** From the broken text to the whole one; the last step has no findings. */
  readonly steps: readonly LivingStep[];
}
