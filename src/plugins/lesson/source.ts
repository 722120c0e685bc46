/** Reads lessons from the disk, with the files beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type LessonSource, weekOfLesson } from './read-lesson';

/** The folder of the lessons, seen from the top of the project. */
export const MODULES = 'docs/modules';

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** One lesson; `file` is the path from the top of the project. */
export function lessonSource(siteDir: string, file: string): LessonSource {
  const folder = path.join(siteDir, path.dirname(file));
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const pictures = names(folder).filter((name) => name.endsWith('.svg'));
  return {
    path: file,
    text: read(path.basename(file)),
    pictures: new Map(pictures.map((name) => [name, read(name)])),
    exercises: names(path.join(folder, 'exercises')).filter((name) => !name.startsWith('.')),
  };
}

/** All lessons, in the order of their folders. */
export function lessonSources(siteDir: string): LessonSource[] {
  return names(path.join(siteDir, MODULES))
    .flatMap((week) => names(path.join(siteDir, MODULES, week)).map((name) => `${MODULES}/${week}/${name}/index.mdx`))
    .filter(
      (file) => weekOfLesson(file) !== null && names(path.join(siteDir, path.dirname(file))).includes('index.mdx'),
    )
    .sort((left, right) => left.localeCompare(right, 'en', { numeric: true }))
    .map((file) => lessonSource(siteDir, file));
}

/** What the weeks are called, by number, without "Week 1: ". */
export function weekTitles(siteDir: string): Map<number, string> {
  return new Map(
    names(path.join(siteDir, MODULES)).flatMap((name) => {
      const week = /^week-(\d+)$/.exec(name)?.[1];
      if (week === undefined) return [];
      const category: unknown = JSON.parse(readFileSync(path.join(siteDir, MODULES, name, '_category_.json'), 'utf8'));
      const label = typeof category === 'object' && category !== null && 'label' in category ? category.label : '';
      return [[Number(week), String(label).replace(/^Week \d+: /, '')] as const];
    }),
  );
}
