/** Puts the command line, which is one file, beside the pages: a workflow elsewhere fetches it without installing us. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { commandLineFile } from './name';

export default function commandLineFilePlugin({ siteDir }: LoadContext): Plugin {
  const built = join(siteDir, 'dist', 'cli.mjs');
  return {
    name: 'command-line-file',
    async postBuild({ outDir }) {
      try {
        await copyFile(built, join(outDir, commandLineFile));
      } catch (error) {
        throw new Error('dist/cli.mjs is not there. Expected: "npm run build:cli" before the pages are built.', {
          cause: error,
        });
      }
    },
  };
}
