/** Mistakes in lessons. They have the form of those in the schedule, so that both are told in the same words. */
import type { Problem } from '../../schedule/model';

export type { Problem };

/** Notes a mistake at a place; line and column from 1. Without `file` it is in the file that is read. */
export type Tell = (line: number, column: number, message: string, file?: string) => void;

/** Collects what is told of one file. */
export function teller(file: string): { readonly tell: Tell; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return {
    problems,
    tell: (line, column, message, other) => problems.push({ file: other ?? file, line, column, message }),
  };
}
