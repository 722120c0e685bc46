/** Takes needless work out of the start of every page and cuts the rest into pieces: see the loaders and the entry. */
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Modules that every page starts with and that compare by language what has no language. */
const comparing = [
  '@docusaurus/plugin-content-docs/lib/client/docsClientUtils.js',
  '@docusaurus/theme-common/lib/utils/reactUtils.js',
];

/** Modules that tell the whole page something when it has woken up. */
const telling = ['@docusaurus/theme-common/lib/hooks/useWindowSize.js'];

/** Modules of the editor that ask for the rules of words when they are loaded, for commands that we give no key. */
const cutting = ['@codemirror/commands/dist/index.js'];

export default function lightStartPlugin({ siteDir }: LoadContext): Plugin {
  const here = join(siteDir, 'src/plugins/light-start');
  const library = (path: string) => join(siteDir, 'node_modules', path);
  return {
    name: 'light-start',
    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : {
            // The development server keeps Docusaurus' own entry, which knows how to replace modules in a running page.
            ...(process.env.NODE_ENV === 'production' ? { entry: join(siteDir, 'src/wake/client-entry.ts') } : {}),
            module: {
              rules: [
                { include: comparing.map(library), use: [{ loader: join(here, 'plain-order-loader.cjs') }] },
                { include: cutting.map(library), use: [{ loader: join(here, 'late-words-loader.cjs') }] },
                { include: telling.map(library), use: [{ loader: join(here, 'in-rest-loader.cjs') }] },
              ],
            },
          },
  };
}
