import type { CheckResult, EditorFinding } from '../../../src/worker/protocol';

let count = 0;

/** A finding with the given facts and plain ones for the rest. */
export function finding(facts: Partial<EditorFinding> = {}): EditorFinding {
  count++;
  return {
    id: `finding-${count}`,
    rule: 'some-rule',
    severity: 'error',
    file: 'apiDefinition.swagger.json',
    pointer: '/info',
    range: { start: 3, end: 8 },
    position: { line: 1, column: 4 },
    message: 'Something is not as it should be.',
    help: '',
    fixes: [],
    ...facts,
  };
}

/** The result of a check with these findings. */
export function resultOf(findings: readonly EditorFinding[]): CheckResult {
  const counted = (severity: string) => findings.filter((entry) => entry.severity === severity).length;
  const summary = { errors: counted('error'), warnings: counted('warning'), hints: counted('hint') };
  return { profile: 'custom', findings, suppressed: [], summary };
}
