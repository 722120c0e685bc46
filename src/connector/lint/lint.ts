/** Checks connectors with all rules. */
import type { ConnectorFiles } from '../files';
import { catalogue, codeRules } from '../rules';
import type { RuleMeta } from '../rules/rule';
import type { LintOptions, LintReport } from './report';
import { type RuleSet, runRules } from './run-rules';
import { visitCompanions } from './visit-companions';

const allRules: RuleSet = {
  codeRules,
  byId: new Map(catalogue.map((rule) => [rule.id, rule])),
  visitCompanions,
};

/** The facts of a rule, if there is one of that id. */
export function findRule(id: string): RuleMeta | undefined {
  return allRules.byId.get(id);
}

/**
 * Checks a connector. Never throws on bad input: what cannot be parsed is a diagnostic, and what could be read is
 * still checked.
 *
 * @param files path to text or bytes; a lone definition is a map of one.
 */
export function lint(files: ConnectorFiles, options: LintOptions = {}): LintReport {
  return runRules(allRules, files, options);
}
