/**
 * Keeps the library that highlights found words out of the bundle that every page loads (5 kB): it is needed on pages
 * that somebody came to from the search. The search theme imports it by its whole path, so that path leads elsewhere.
 */
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

export default function lightSearchPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'light-search',
    configureWebpack: () => ({
      resolve: { alias: { [require.resolve('mark.js')]: join(siteDir, 'src/theme/SearchBar/lazy-mark.ts') } },
    }),
  };
}
