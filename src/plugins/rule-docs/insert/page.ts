/** What an insertion knows: the page's tree and the rule that it is about. */
import type { Root } from 'mdast';
import type { RuleMeta } from '../../../connector';

export interface RulePage {
  readonly tree: Root;
  readonly rule: RuleMeta;
  /** All rules, for links to neighbours. */
  readonly catalogue: readonly RuleMeta[];
  /** The sample connector in which examples are judged: file names to texts. */
  readonly sample: ReadonlyMap<string, string>;
  /** Stops the build with a sentence about a line of the page. */
  fail(sentence: string, line: number | undefined): never;
}
