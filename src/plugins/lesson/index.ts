/**
 * The lessons for the rest of the site: stops the build on mistakes in them, all at once, hands the list of lessons to
 * the components, and writes the examples that the validator opens.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { curriculumNumbers } from '../../learning/curriculum-numbers';
import { lessonEnds, lessonsOf } from '../../learning/progress/lesson';
import { problemAnnotations, problemLines } from '../../schedule/problems';
import { emitAssets } from '../rule-docs/emit-assets';
import { exampleAssets } from './example-assets';
import { endFile } from './frame';
import { listWeeks } from './list';
import type { Problem } from './problem';
import type { Lesson } from './read-lesson';
import { readLessons } from './read-lessons';
import { lessonSources, MODULES, weekTitles } from './source';

const sampleFolder = 'src/samples/lending-library';
const sampleFiles = ['apiDefinition.swagger.json', 'apiProperties.json'];

function report(problems: readonly Problem[]): void {
  const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
  console.error(`\nThe lessons have ${count}:\n\n${problemLines(problems).join('\n')}\n`);
  console.error('How a lesson is written: docs/contributing/add-a-lesson.md\n');
  if (process.env.GITHUB_ACTIONS) console.log(problemAnnotations(problems).join('\n'));
}

export default function lessonData({ siteDir }: LoadContext): Plugin<readonly Lesson[]> {
  let assets: ReadonlyMap<string, string> = new Map();
  return {
    name: 'lesson-data',
    getPathsToWatch: () => [`${siteDir}/${MODULES}/week-*/**/*.{mdx,svg,json}`],

    // Without waiting for anything: Docusaurus reads the same files meanwhile, and would stop at the first mistake.
    async loadContent() {
      const { lessons, problems } = readLessons(lessonSources(siteDir));
      if (problems.length === 0) return lessons;
      report(problems);
      // While somebody edits, the page itself tells what is wrong. A build ends here: an error that is thrown would
      // be printed with a stack trace, and the sentences above would drown in it.
      if (process.env.NODE_ENV === 'production') process.exit(1);
      return lessons;
    },

    async contentLoaded({ content: lessons, actions }) {
      const sample = new Map(
        sampleFiles.map((file) => [file, readFileSync(join(siteDir, sampleFolder, file), 'utf8')]),
      );
      assets = exampleAssets(lessons, sample);
      // Not global data: that would weigh on every page of the site.
      const weeks = listWeeks(lessons, weekTitles(siteDir));
      await actions.createData('lessons.json', JSON.stringify(weeks));
      await actions.createData('numbers.json', JSON.stringify(curriculumNumbers(weeks)));
      const ends = lessonEnds(lessonsOf(weeks));
      await Promise.all(ends.map((end) => actions.createData(endFile(end.lesson.id), JSON.stringify(end))));
    },

    configureWebpack: (_config, isServer) => ({
      plugins: isServer ? [] : [emitAssets('lesson-data', () => assets)],
    }),
  };
}
