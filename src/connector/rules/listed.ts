/** Reads the lists of rules, which have one line for each rule. */
import type { Rule, RuleCore, RuleMeta } from './rule';

type Listed = Rule & RuleMeta;

/**
 * The rules of a list, in its order. The names of its exports say nothing that the ids do not say; in the bundle of a
 * browser `plugins/light-rules` makes one array of the list.
 */
export function listed(list: Readonly<Record<string, Listed | readonly Listed[]>>): readonly Listed[] {
  return Object.values(list).flat();
}

/** The rules by the order of their ids, for people. */
export function inOrderOfIds<R extends RuleCore>(rules: readonly R[]): readonly R[] {
  return [...rules].sort((left, right) => (left.id < right.id ? -1 : 1));
}
