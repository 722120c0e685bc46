/** Tells what a check finds in the files at the answers that the files come from. */
import type { JsonNode } from '../text/json-node';
import type { AnswerProblem } from './answers/problems';
import type { GeneratedPackage } from './package';

/** A finding of the engine, as far as it matters here. */
export interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly pointer: string;
  readonly message: string;
  readonly help: string;
  readonly severity: string;
}

export interface AnswerFinding<Found extends Finding> extends AnswerProblem {
  readonly rule: string;
  readonly help: string;
  readonly severity: Found['severity'];
  /** Where the finding is in the files. */
  readonly file: string;
  readonly filePointer: string;
}

/**
 * The findings at their answers. Where an answer is wrong a stand-in was used, and what is found about that is no news:
 * such findings are left out.
 */
export function findingsAtAnswers<Found extends Finding>(
  { origins }: GeneratedPackage,
  root: JsonNode,
  findings: readonly Found[],
  problems: readonly AnswerProblem[],
): Array<AnswerFinding<Found>> {
  const all = findings.flatMap(({ rule, file, pointer, message, help, severity }) => {
    const node = origins.nodeOf(file, pointer, root);
    const isKnown = problems.some((problem) => isWithin(problem.pointer, node.pointer));
    if (isKnown) return [];
    // A whole object underlined points at nothing; its name does.
    const range =
      node.kind === 'object' || node.kind === 'array'
        ? (node.keyRange ?? { start: node.start, end: node.start + 1 })
        : node.range;
    return [{ rule, pointer: node.pointer, message, help, severity, range, file, filePointer: pointer }];
  });
  return all.sort((left, right) => left.range.start - right.range.start);
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
