/**
 * The schedule of the roadmap for the rest of the site: stops the build on a mistake, hands the data to the
 * components, and writes the calendar files, in the build and for the development server.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Problem, Schedule } from '../../schedule/model';
import { problemAnnotations, problemLines } from '../../schedule/problems';
import { readSchedule } from '../../schedule/read-schedule';
import { scheduleFiles } from './files';
import { AUTHORS, ROADMAP, readSource } from './source';

const NAME = 'schedule-data';
/** Inside the plugin's generated folder: what the development server serves. */
const SERVED = 'served';

function report(problems: readonly Problem[]): void {
  const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
  console.error(`\nThe schedule has ${count}:\n\n${problemLines(problems).join('\n')}\n`);
  console.error('How the table is written: docs/contributing/change-the-schedule.md\n');
  if (process.env.GITHUB_ACTIONS) console.log(problemAnnotations(problems).join('\n'));
}

export default function scheduleData(context: LoadContext): Plugin {
  const { siteDir, siteConfig, generatedFilesDir } = context;
  const siteUrl = `${siteConfig.url}${context.baseUrl}`;
  const served = path.join(generatedFilesDir, NAME, 'default', SERVED);
  /** What was read last without a mistake. */
  let current: Schedule | null = null;

  return {
    name: NAME,
    getPathsToWatch: () => [`${siteDir}/${ROADMAP}/*.md`, `${siteDir}/${AUTHORS}`],

    async loadContent() {
      const { schedule, problems } = readSchedule(await readSource(siteDir));
      if (schedule) {
        current = schedule;
        return;
      }
      report(problems);
      // While somebody edits, the last good schedule stays up. A build ends here: an error that is thrown would be
      // printed with a stack trace, and the sentences above would drown in it.
      if (current && process.env.NODE_ENV !== 'production') return;
      process.exit(1);
    },

    async contentLoaded({ actions }) {
      if (!current) return;
      // Not global data: that would weigh on every page of the site, and only the roadmap and the home page read this.
      await actions.createData('schedule.json', JSON.stringify(current));
      for (const [file, text] of scheduleFiles(current, siteUrl)) {
        await actions.createData(`${SERVED}/${file}`, text);
      }
    },

    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV === 'production') return {};
      const devServer = { static: [{ directory: served, publicPath: context.baseUrl }] };
      // Docusaurus merges `devServer` into its own; its types do not say so.
      const withServer = { mergeStrategy: {}, devServer };
      return withServer;
    },

    async postBuild({ outDir }) {
      if (!current) return;
      for (const [file, text] of scheduleFiles(current, siteUrl)) {
        const target = path.join(outDir, file);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, text);
      }
    },
  };
}
