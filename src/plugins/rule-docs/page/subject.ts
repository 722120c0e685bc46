/** What a part of a page knows: the rule, its neighbours, where the site is served. */
import type { RuleMeta } from '../../../connector';
import type { Address } from '../markdown-html';

export interface PageSubject {
  readonly rule: RuleMeta;
  /** All rules, for links to neighbours. */
  readonly catalogue: readonly RuleMeta[];
  /** The sample connector in which examples are judged: file names to texts. */
  readonly sample: ReadonlyMap<string, string>;
  /** From a link as a rule page writes it to an address of the site. */
  readonly address: Address;
  /** Where pages are edited, up to the path in the repository; `undefined` when that is not known. */
  readonly editUrl: string | undefined;
}
