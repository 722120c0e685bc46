/** Looks a rule up by its id. */
import { catalogue } from './catalogue';
import type { RuleMeta } from './rule';

const byId: ReadonlyMap<string, RuleMeta> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** The facts of a rule, if there is one of that id. */
export function findRule(id: string): RuleMeta | undefined {
  return byId.get(id);
}
