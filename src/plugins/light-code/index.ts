/**
 * Keeps the highlighter of code out of what a page needs to start. Prism prepares all of its grammars when it is loaded,
 * which was the longest task of every page (100 ms of 150 ms on a desktop), and the pages come highlighted from the
 * build. The server highlights at once; the browser loads the highlighter when code appears that no server wrote.
 */
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

export default function lightCodePlugin({ siteDir }: LoadContext): Plugin {
  const folder = join(siteDir, 'src/theme/CodeBlock/Content');
  // The theme starts it for every page by this path; `highlighted-now.ts` does the same when code is highlighted.
  const starter = require.resolve('@docusaurus/theme-classic/lib/prism-include-languages').replace(/\.js$/, '');
  return {
    name: 'light-code',
    configureWebpack: (_config, isServer) => ({
      resolve: {
        alias: {
          '@highlighted-code$': join(folder, isServer ? 'highlighted-now.ts' : 'highlighted-later.tsx'),
          ...(isServer ? {} : { [`${starter}$`]: false, [`${starter}.js$`]: false }),
        },
      },
    }),
  };
}
