/** The rules as the pages have them, for esbuild: without the facts that only people read. */
import { readFileSync } from 'node:fs';
import factsApart from '../src/plugins/light-rules/facts-apart.cjs';

/** @type {import('esbuild').Plugin} */
export const lightRules = {
  name: 'light-rules',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]src[\\/]connector[\\/]rules[\\/].+\.ts$/ }, ({ path }) => ({
      contents: factsApart.withoutFactsToRead(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};
