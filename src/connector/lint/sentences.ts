/** Official sentences for findings that were made without them. */
import { findRule } from '../rules/find-rule';
import { fillMessage } from '../rules/rule';
import type { Diagnostic, LintReport } from './report';

/**
 * A report with the official sentences: in the bundle of a browser the rules that made it are without them. It reads the
 * catalogue, so what imports it there should be loaded late.
 */
export function withSentences(report: LintReport): LintReport {
  return {
    ...report,
    diagnostics: report.diagnostics.map(withSentence),
    suppressed: report.suppressed.map(withSentence),
  };
}

function withSentence<D extends Diagnostic>(diagnostic: D): D {
  const { rule, official, consequences } = diagnostic;
  const filled =
    consequences === undefined ? diagnostic : { ...diagnostic, consequences: consequences.map(withSentence) };
  if (official?.values === undefined) return filled;
  const { code, values } = official;
  const sentence = findRule(rule)?.official.find((each) => each.code === code)?.message ?? '';
  return { ...filled, official: { code, message: fillMessage(sentence, values) } };
}
