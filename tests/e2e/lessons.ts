// The lessons of the site under test, and progress files about them.
import { readdirSync, readFileSync } from 'node:fs';
import type { ListedWeek } from '../../src/learning/lesson';

const weeks: ListedWeek[] = JSON.parse(readFileSync('.docusaurus/lesson-data/default/lessons.json', 'utf8'));

/** All lessons in their order. */
export const lessons = weeks.flatMap(({ week, lessons: own }) => own.map((lesson) => ({ ...lesson, week })));

/** What a progress file keeps of lessons. */
export type Kept = Record<string, { check?: object; exercises?: Record<string, string> }>;

/** Everything that can be done in lessons, done on a day. */
export const allOf = (some: typeof lessons, on = '2026-01-05'): Kept =>
  Object.fromEntries(
    some.map(({ id, questions, exercises }) => {
      const check = questions > 0 ? { check: { right: questions, of: questions, on } } : {};
      return [id, { ...check, exercises: Object.fromEntries(exercises.map((exercise) => [exercise, on])) }];
    }),
  );

/** A progress file; `last` is the lesson that was opened last. */
export const progressFile = (kept: Kept, last: string, version = 1): string =>
  JSON.stringify({ kind: '30-days-of-fusion-progress', version, lessons: kept, last: { lesson: last, at: 1 } });

/** The Markdown of the lesson at an address. */
export function lessonFile({ week, path }: { readonly week: number; readonly path: string }): string {
  const [, name = ''] = /([^/]+)\/$/.exec(path) ?? [];
  const folder = `docs/modules/week-${week}`;
  const own = readdirSync(folder).find((one) => one.replace(/^\d+-/, '') === name);
  if (own === undefined) throw new Error(`No folder in ${folder} is the lesson ${path}.`);
  return `${folder}/${own}/index.mdx`;
}
