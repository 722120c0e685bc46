/** The list of all lessons, by week, as the site shows it. */
import type { ListedLesson, ListedWeek } from '../../learning/lesson';
import type { Lesson } from './read-lesson';

/** `docs/modules/week-1/01-fusion-teams/index.mdx` -> `/docs/modules/week-1/fusion-teams/`, as Docusaurus does. */
export function lessonPath(file: string): string {
  const [, week = '', folder = ''] = /docs\/modules\/([^/]+)\/([^/]+)\/index\.mdx$/.exec(file) ?? [];
  return `/docs/modules/${week}/${folder.replace(/^\d+[-_.\s]+/, '')}/`;
}

function listed({ facts, title, path, questions, exercises }: Lesson): ListedLesson {
  const { id, minutes, level } = facts;
  return { id, title, minutes, level, path: lessonPath(path), questions: questions.length, exercises };
}

/** Weeks without a lesson are there too, with their title and an empty list. `titles` has the weeks by number. */
export function listWeeks(lessons: readonly Lesson[], titles: ReadonlyMap<number, string>): ListedWeek[] {
  return [...titles]
    .sort(([left], [right]) => left - right)
    .map(([week, title]) => ({ week, title, lessons: lessons.filter((lesson) => lesson.week === week).map(listed) }));
}
