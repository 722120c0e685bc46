/** Rules and pages belong together: what is missing on either side, in sentences. */
import { placeOf } from './places';

/** The sentences about rules without a page and pages without a rule; empty when all is well. */
export function pageProblems(ruleIds: readonly string[], pageIds: readonly string[]): string[] {
  const rules = new Set(ruleIds);
  const pages = new Set(pageIds);
  return [
    ...ruleIds
      .filter((id) => !pages.has(id))
      .map((id) => `${placeOf(id)}: the page of the rule "${id}" is missing; write why, how to fix it and examples.`),
    ...pageIds
      .filter((id) => !rules.has(id))
      .map((id) => `${placeOf(id)}: there is no rule "${id}"; add the rule, rename the page or delete it.`),
  ].sort();
}
