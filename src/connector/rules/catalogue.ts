/**
 * The catalogue: the facts of all rules, for tables, pages and reports. In the bundle of a browser the build makes this
 * file anew, see `plugins/light-rules`: what imports it there should be loaded late.
 */
import * as plainModules from './code-rules';
import * as companionModules from './companion-rules';
import { inOrderOfIds, listed } from './listed';
import type { RuleMeta } from './rule';
import { shapeRules } from './shape/facts';

/** The facts of all rules, by the order of their ids. */
export const catalogue: readonly RuleMeta[] = inOrderOfIds([
  ...listed(plainModules),
  ...listed(companionModules),
  ...shapeRules,
]);
