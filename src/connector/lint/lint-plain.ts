/**
 * Checks plain connectors: those of a definition, with or without properties. The rules about other files are silent on
 * them, so a page need not load those rules before somebody opens such a file.
 */
import { type ConnectorFiles, type FileRole, roleByName } from '../files';
import type { LintOptions, LintReport } from './report';
import { type RuleSet, runRules } from './run-rules';

// The rules come last, as in `lint.ts`.

import * as modules from '../rules/code-rules';
import { listed } from '../rules/listed';
import type { Rule, RuleCore } from '../rules/rule';
import { shapeRules } from '../rules/shape/facts';

const codeRules: readonly Rule[] = listed(modules);

const plainRules: RuleSet = {
  codeRules,
  byId: new Map([...codeRules, ...shapeRules].map((rule: RuleCore) => [rule.id, rule])),
  visitCompanions: () => {},
};

const plainRoles: ReadonlySet<FileRole> = new Set(['definition', 'properties', 'other']);

/** Whether `lintPlain` says of files with these paths all that `lintAll` does. */
export function isPlain(paths: Iterable<string>): boolean {
  // What stands in an archive belongs to a package.
  return [...paths].every((path) => plainRoles.has(roleByName(path)) && !/\.zip(\/|$)/i.test(path));
}

/** The same as `lintAll`, for files of which `isPlain` is true. Others would seem better than they are, so they are refused. */
export function lintPlain(files: ConnectorFiles, options: LintOptions = {}): LintReport {
  if (!isPlain(files.keys()))
    throw new Error('Files beside definition and properties cannot be checked without all rules.');
  return runRules(plainRules, files, options);
}
