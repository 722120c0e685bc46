/** Looks a rule up by its id. */
import { catalogue } from './catalogue';
import type { RuleMeta } from './rule';

/** Made with the first question: most checks ask none. */
let byId: ReadonlyMap<string, RuleMeta> | undefined;

/** The facts of a rule, if there is one of that id. */
export function findRule(id: string): RuleMeta | undefined {
  byId ??= new Map(catalogue.map((rule) => [rule.id, rule]));
  return byId.get(id);
}
