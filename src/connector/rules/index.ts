/** Every rule that the engine knows, with what a check takes of it. The catalogue has the rest of the facts. */
import * as plainModules from './code-rules';
import * as companionModules from './companion-rules';
import { listed } from './listed';
import type { Rule, RuleCore } from './rule';
import { shapeRules } from './shape/facts';

/** The rules whose check is code. */
export const codeRules: readonly Rule[] = [...listed(plainModules), ...listed(companionModules)];

/** All rules. */
export const ruleCores: readonly RuleCore[] = [...codeRules, ...shapeRules];
