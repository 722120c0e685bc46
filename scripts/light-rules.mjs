/** Rules for esbuild, without the facts that only people read. */
import { readFileSync } from 'node:fs';
import factsApart from '../src/plugins/light-rules/facts-apart.cjs';

/** The rules as the pages have them. */
export const lightRules = without('light-rules', false);

/** The rules as a program needs them that prints reports: official codes have their sentences. */
export const rulesWithSentences = without('rules-with-sentences', true);

/**
 * @param {string} name
 * @param {boolean} keepsSentences
 * @returns {import('esbuild').Plugin}
 */
function without(name, keepsSentences) {
  return {
    name,
    setup(bundler) {
      bundler.onLoad({ filter: /[\\/]src[\\/]connector[\\/]rules[\\/].+\.ts$/ }, ({ path }) => ({
        contents: factsApart.withoutFactsToRead(readFileSync(path, 'utf8'), path, keepsSentences),
        loader: 'ts',
      }));
    },
  };
}
