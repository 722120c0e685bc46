// Adds the command `docusaurus csp`: it writes a content security policy into every page of the built site.
// It is a step of its own after `docusaurus build`, not a `postBuild` hook: those hooks run side by side, and other
// plugins write pages in theirs (redirects), which would then have no policy. `docusaurus start` has none: its reloading needs
// inline scripts and a socket. `npm run build` runs both steps.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { withPolicy } from './policy';

/** Writes the policy into each page under a folder; returns their number. All faulty pages are named at once. */
export async function writePolicies(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const pages = names.filter((name) => name.endsWith('.html')).sort();
  const faults: string[] = [];
  for (const page of pages) {
    const file = path.join(folder, page);
    try {
      await writeFile(file, withPolicy(await readFile(file, 'utf8')));
    } catch (error) {
      faults.push(`${page} ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (pages.length === 0) faults.push(`There is no page in "${folder}": run "docusaurus build" first.`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return pages.length;
}

export default function contentSecurityPolicy(context: LoadContext): Plugin {
  return {
    name: 'content-security-policy',
    extendCli(cli) {
      cli
        .command('csp')
        .description('Write the content security policy into the built pages.')
        .option('--out-dir <dir>', 'the built site', 'build')
        .action(async (options: { outDir: string }) => {
          const count = await writePolicies(path.resolve(context.siteDir, options.outDir));
          console.log(`Content security policy: ${count} pages.`);
        });
    },
  };
}
