/** Makes the steps of the living example: check, repair the first finding, check again, until nothing is left. */
import type { LivingExampleData, LivingFinding, LivingStep } from './living-example';

export interface LivingEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A finding in the whole text, with the edits that repair it. */
export interface RepairableFinding extends LivingFinding {
  readonly edits: readonly LivingEdit[];
}

/** A whole definition of which only the middle is shown. */
export interface LivingSource {
  readonly file: string;
  readonly before: string;
  readonly shown: string;
  readonly after: string;
}

const mostSteps = 10;

function applied(text: string, edits: readonly LivingEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: replacement }) => done.slice(0, start) + replacement + done.slice(end), text);
}

function step(whole: string, { before, after }: LivingSource, findings: readonly RepairableFinding[]): LivingStep {
  const last = whole.length - after.length;
  return {
    text: whole.slice(before.length, last),
    findings: findings.map(({ edits: _, ...finding }) => {
      if (finding.start < before.length || finding.end > last) {
        throw new Error(
          `The living example must only have mistakes in the part that is shown, but ${finding.rule} points at ${finding.start}.`,
        );
      }
      return { ...finding, start: finding.start - before.length, end: finding.end - before.length };
    }),
  };
}

/** Repairs one finding after the other, from top to bottom. Throws where the example does not end clean: it would lie. */
export function buildLivingExample(
  source: LivingSource,
  lint: (text: string) => readonly RepairableFinding[],
): LivingExampleData {
  const steps: LivingStep[] = [];
  let whole = source.before + source.shown + source.after;
  while (steps.length < mostSteps) {
    const findings = [...lint(whole)].sort((a, b) => a.start - b.start);
    steps.push(step(whole, source, findings));
    const [next] = findings;
    if (!next) return { file: source.file, firstLine: source.before.split('\n').length, steps };
    if (next.edits.length === 0) throw new Error(`The living example has a finding without a repair: ${next.rule}.`);
    whole = applied(whole, next.edits);
  }
  throw new Error(`The living example is not clean after ${mostSteps} repairs.`);
}
