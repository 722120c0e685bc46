/** The catalogue: every rule that the engine knows. */
import * as plainModules from './code-rules';
import * as companionModules from './companion-rules';
import type { Rule, RuleMeta } from './rule';
import { shapeRules } from './shape/facts';

/** The rules whose check is code. */
export const codeRules: readonly Rule[] = [...Object.values(plainModules), ...Object.values(companionModules)];

/** The facts of all rules, by id. */
export const catalogue: readonly RuleMeta[] = [...codeRules, ...shapeRules].sort((left, right) =>
  left.id < right.id ? -1 : 1,
);
