/** Writes robots.txt after a build: the address of the sitemap is known only then. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { robotsText } from './robots-text';

export default function robotsPlugin({ siteConfig }: LoadContext): Plugin {
  return {
    name: 'robots',
    async postBuild({ outDir }) {
      await writeFile(join(outDir, 'robots.txt'), robotsText(siteConfig.url, siteConfig.baseUrl), 'utf8');
    },
  };
}
