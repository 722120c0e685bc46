/** Every rule that the engine knows, with what a check takes of it. The catalogue has the rest of the facts. */
import * as companionModules from './companion-rules';
import { listed } from './listed';
import type { Rule, RuleCore } from './rule';
import { shapeRules } from './shape/facts';

// Last, because a bundle packs better so: what companions rest on stands beside the models.

import * as plainModules from './code-rules';

/** The rules whose check is code. */
export const codeRules: readonly Rule[] = [...listed(plainModules), ...listed(companionModules)];

/** All rules. */
export const ruleCores: readonly RuleCore[] = [...codeRules, ...shapeRules];
