/**
 * The plugin of the rule pages: checks that rules and pages belong together, and gives the site what it needs of the
 * rules as data: two numbers for everyone, the list for the index, the texts as a file for the validator.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { catalogue } from '../../connector';
import { emitAsset } from './emit-asset';
import { withoutFolder } from './only-one-loader';
import { pageProblems } from './page-set';
import { pagesFolder } from './places';
import { ruleList } from './rule-list';
import { ruleText } from './rule-texts';
import { type RuleTexts, ruleTextsFile } from './rule-texts-file';

/** What every page of the site can know of the rules; keep it tiny, it is loaded everywhere. */
export interface RuleNumbers {
  readonly ruleCount: number;
  readonly officialCodeCount: number;
}

export default function ruleDocs({ siteDir, baseUrl }: LoadContext): Plugin {
  const folder = join(siteDir, pagesFolder);
  return {
    name: 'rule-docs',

    getClientModules: () => [join(siteDir, 'src/components/rules/rule-page.css')],
    getPathsToWatch: () => [`${folder}/*.md`],

    loadContent() {
      const pages = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));
      const problems = pageProblems(
        catalogue.map(({ id }) => id),
        pages,
      );
      if (problems.length > 0) throw new Error(problems.join('\n'));
      const read = (id: string) => readFileSync(join(folder, `${id}.md`), 'utf8');
      const texts: RuleTexts = Object.fromEntries(
        catalogue.map((rule) => [rule.id, ruleText(rule, read(rule.id), baseUrl)]),
      );
      return texts;
    },

    async contentLoaded({ actions }) {
      const list = ruleList(catalogue);
      const numbers: RuleNumbers = { ruleCount: list.ruleCount, officialCodeCount: list.officialCodeCount };
      actions.setGlobalData(numbers);
      await actions.createData('rules.json', list);
    },

    configureWebpack(config, isServer, _, content) {
      return {
        mergeStrategy: { 'module.rules': 'replace' },
        module: { rules: withoutFolder(config.module?.rules ?? [], folder + sep) },
        plugins: isServer ? [] : [emitAsset(ruleTextsFile, JSON.stringify(content))],
      };
    },
  };
}
