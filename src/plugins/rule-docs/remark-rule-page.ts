/** The remark plugin of rule pages: one insertion after the other. What each one adds is in its file. */
import type { Root } from 'mdast';
import { catalogue, findRule } from '../../connector';
import { insertDescription } from './insert/description';
import { insertExamples } from './insert/examples';
import { insertFacts } from './insert/facts';
import { insertOfficial } from './insert/official';
import type { RulePage } from './insert/page';
import { insertRelated } from './insert/related';
import { insertSources } from './insert/sources';
import { insertTitle } from './insert/title';
import { placeOf, ruleIdOfPage } from './places';

export interface RemarkOptions {
  /** The sample connector: file names to texts. */
  readonly sample: Readonly<Record<string, string>>;
  /** Changes when the engine does. Not read here: it is in the options so that cached pages are made again. */
  readonly fingerprint: string;
}

const insertions = [
  insertExamples,
  insertTitle,
  insertFacts,
  insertOfficial,
  insertSources,
  insertRelated,
  insertDescription,
];

/** Adds to a rule page everything that the rule itself knows. Other files pass unchanged. */
export function remarkRulePage({ sample }: RemarkOptions) {
  const files = new Map(Object.entries(sample));
  return (tree: Root, file: { readonly path: string }) => {
    const id = ruleIdOfPage(file.path);
    const rule = id === undefined ? undefined : findRule(id);
    if (rule === undefined) return;
    const page: RulePage = {
      tree,
      rule,
      catalogue,
      sample: files,
      fail: (sentence, line) => {
        throw new Error(`${placeOf(rule.id, line)}: ${sentence}`);
      },
    };
    for (const insert of insertions) insert(page);
  };
}
