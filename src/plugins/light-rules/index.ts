/**
 * Keeps what only people read of the rules out of what a page loads to check: titles, sources, official sentences and
 * the like are an eighth of the engine, and no check looks at them. They stand in the files of the rules, beside the code. In a production
 * build for the browser, `rule-loader.cjs` leaves them out, and `catalogue-loader.cjs` puts them into the catalogue,
 * which comes with the panels and reports that read it.
 */
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { catalogue, type FactsToRead, type RuleMeta } from '../../connector';

const rules = 'src/connector/rules';

/** Sentences are taken out of the official messages, whose codes stay with the rule. */
type ReadFacts = FactsToRead & Pick<RuleMeta, 'official'>;

/** What is taken out, by the id of the rule. */
export function allFactsToRead(): Record<string, ReadFacts> {
  return Object.fromEntries(
    catalogue.map(({ id, title, files, origin, sources, fixable, official }) => [
      id,
      { title, files, origin, sources, fixable, official },
    ]),
  );
}

export default function lightRulesPlugin({ siteDir }: LoadContext): Plugin<Record<string, ReadFacts>> {
  const here = join(siteDir, 'src/plugins/light-rules');
  const catalogueFile = join(siteDir, rules, 'catalogue.ts');
  return {
    name: 'light-rules',
    loadContent: async () => allFactsToRead(),
    contentLoaded: async ({ content, actions }) => {
      await actions.createData('facts-to-read.json', content);
    },
    configureWebpack: (_config, isServer) =>
      // The server and the development server have the rules whole: nobody waits for them there.
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : {
            // Three chunks that are loaded late read the catalogue: one copy for all.
            optimization: {
              splitChunks: {
                cacheGroups: {
                  factsToRead: { test: /facts-to-read\.json$/, name: 'facts-to-read', chunks: 'async', enforce: true },
                },
              },
            },
            module: {
              rules: [
                {
                  include: [join(siteDir, rules)],
                  exclude: [catalogueFile],
                  enforce: 'pre',
                  use: [{ loader: join(here, 'rule-loader.cjs') }],
                },
                { include: [catalogueFile], enforce: 'pre', use: [{ loader: join(here, 'catalogue-loader.cjs') }] },
              ],
            },
          },
  };
}
