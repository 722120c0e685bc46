/**
 * The plugin of the rule pages: checks that rules and pages belong together, makes the pages, and gives the site what
 * it needs of the rules: two numbers for everyone, the list for the index, the texts as a file for the validator.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { catalogue } from '../../connector';
import { examplesFile } from '../../samples/stored-example';
import { ruleAddress } from './address';
import { oneRoute, withoutFolder } from './bundler-rules';
import { emitAssets } from './emit-assets';
import { pageProblems } from './page-set';
import { pagesFolder } from './places';
import { ruleList } from './rule-list';
import { type MadePage, rulePage } from './rule-page';
import { rulePageFile } from './rule-page-data';
import { ruleTextsFile } from './rule-texts-file';

/** What every page of the site can know of the rules; keep it tiny, it is loaded everywhere. */
export interface RuleNumbers {
  readonly ruleCount: number;
  readonly officialCodeCount: number;
}

const sampleFolder = 'src/samples/lending-library';
const sampleFiles = ['apiDefinition.swagger.json', 'apiProperties.json'];
/** Which of its two sides a rule page reads its content from. */
const contentModule = '@rule-page-content';

/** What the configuration gives the plugin: where pages are edited, up to the path in the repository. */
export interface RuleDocsOptions {
  readonly editUrl?: string;
}

export default function ruleDocs(
  { siteDir, baseUrl, generatedFilesDir }: LoadContext,
  { editUrl }: RuleDocsOptions,
): Plugin {
  const folder = join(siteDir, pagesFolder);
  let pages: ReadonlyMap<string, MadePage> = new Map();
  return {
    name: 'rule-docs',

    getClientModules: () => [join(siteDir, 'src/components/rules/rule-page.css')],
    getPathsToWatch: () => [`${folder}/*.md`],

    loadContent() {
      pages = makePages(siteDir, baseUrl, editUrl);
      return pages;
    },

    async contentLoaded({ actions }) {
      const list = ruleList(catalogue);
      const numbers: RuleNumbers = { ruleCount: list.ruleCount, officialCodeCount: list.officialCodeCount };
      actions.setGlobalData(numbers);
      await actions.createData('rules.json', list);
      const content = Object.fromEntries([...pages].map(([id, { page }]) => [id, page]));
      await actions.createData('pages.json', content);
      // The browser reads pages by an address with this in it: an edited page is another address.
      const edition = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
      await actions.createData('edition.json', { edition });
    },

    configureWebpack(config, isServer) {
      const side = isServer ? 'server' : 'browser';
      return {
        mergeStrategy: { 'module.rules': 'replace' },
        module: {
          rules: [
            ...withoutFolder(config.module?.rules ?? [], folder + sep),
            ...(isServer ? [] : [oneRoute(siteDir, generatedFilesDir, `${baseUrl}${pagesFolder}/`)]),
          ],
        },
        resolve: { alias: { [contentModule]: join(siteDir, `src/components/rules/page-content.${side}.ts`) } },
        plugins: isServer ? [] : [emitAssets('rule-docs', () => assets(pages))],
      };
    },
  };
}

function makePages(siteDir: string, baseUrl: string, editUrl: string | undefined): Map<string, MadePage> {
  const folder = join(siteDir, pagesFolder);
  const ids = catalogue.map(({ id }) => id);
  const found = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));
  const problems = pageProblems(ids, found);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const read = (path: string) => readFileSync(join(siteDir, path), 'utf8');
  const shared = {
    catalogue,
    editUrl,
    sample: new Map(sampleFiles.map((file) => [file, read(`${sampleFolder}/${file}`)])),
    address: ruleAddress(baseUrl, new Set(ids)),
  };
  return new Map(
    catalogue.map((rule) => [rule.id, rulePage({ ...shared, rule }, read(`${pagesFolder}/${rule.id}.md`))]),
  );
}

function assets(pages: ReadonlyMap<string, MadePage>): Map<string, string> {
  const texts = Object.fromEntries([...pages].map(([id, { text }]) => [id, text]));
  return new Map([
    [ruleTextsFile, JSON.stringify(texts)],
    ...[...pages].map(([id, { page }]) => [rulePageFile(id), JSON.stringify(page)] as const),
    ...[...pages].map(([id, { examples }]) => [examplesFile(id), JSON.stringify(examples)] as const),
  ]);
}
