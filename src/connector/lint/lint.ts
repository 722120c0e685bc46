/** Checks connectors with all rules. */
import type { ConnectorFiles } from '../files';
import { foldConsequences } from './consequences';
import type { LintOptions, LintReport } from './report';
import { type RuleSet, runRules } from './run-rules';
import { visitCompanions } from './visit-companions';

// The rules come last: in a bundle they then stand together, and so does what they rest on, which packs both better.

import { codeRules, ruleCores } from '../rules';

const allRules: RuleSet = {
  codeRules,
  byId: new Map(ruleCores.map((rule) => [rule.id, rule])),
  visitCompanions,
};

/**
 * Checks a connector. Never throws on bad input: what cannot be parsed is a diagnostic, and what could be read is
 * still checked.
 *
 * @param files path to text or bytes; a lone definition is a map of one.
 */
export function lint(files: ConnectorFiles, options: LintOptions = {}): LintReport {
  return foldConsequences(lintAll, files, options);
}

/** The same, with each finding that only follows from another: for what asks for rules, not for causes. */
export function lintAll(files: ConnectorFiles, options: LintOptions = {}): LintReport {
  return runRules(allRules, files, options);
}
