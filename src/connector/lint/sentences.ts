/** Official sentences for findings that were made without them. */
import type { ConnectorFiles } from '../files';
import { findRule } from '../rules/find-rule';
import { fillMessage } from '../rules/rule';
import { lint } from './lint';
import type { Diagnostic, LintOptions, LintReport } from './report';

/**
 * The same as `lint`, with the official sentences wherever it runs: in the bundle of a browser the rules are without
 * them. It reads the catalogue, so what imports it there should be loaded late.
 */
export function lintWithSentences(files: ConnectorFiles, options: LintOptions = {}): LintReport {
  const report = lint(files, options);
  return {
    ...report,
    diagnostics: report.diagnostics.map(withSentence),
    suppressed: report.suppressed.map(withSentence),
  };
}

function withSentence<D extends Diagnostic>(diagnostic: D): D {
  const { rule, official } = diagnostic;
  if (official?.values === undefined) return diagnostic;
  const { code, values } = official;
  const sentence = findRule(rule)?.official.find((each) => each.code === code)?.message ?? '';
  return { ...diagnostic, official: { code, message: fillMessage(sentence, values) } };
}
