/** Takes needless work out of the start of every page (see the loader) and cuts the rest into pieces (see the entry). */
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Modules that every page starts with and that compare by language what has no language. */
const comparing = [
  '@docusaurus/plugin-content-docs/lib/client/docsClientUtils.js',
  '@docusaurus/theme-common/lib/utils/reactUtils.js',
];

export default function lightStartPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'light-start',
    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : {
            // The development server keeps Docusaurus' own entry, which knows how to replace modules in a running page.
            ...(process.env.NODE_ENV === 'production' ? { entry: join(siteDir, 'src/site/client-entry.ts') } : {}),
            module: {
              rules: [
                {
                  include: comparing.map((path) => join(siteDir, 'node_modules', path)),
                  use: [{ loader: join(siteDir, 'src/plugins/light-start/plain-order-loader.cjs') }],
                },
              ],
            },
          },
  };
}
