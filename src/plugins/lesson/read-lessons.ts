/** Reads all lessons together: what only shows when they stand side by side are ids that two of them have. Pure. */
import type { Problem } from './problem';
import { type Lesson, type LessonSource, readLesson } from './read-lesson';

/** The lessons that could be read, and every mistake in all of them, in the order of the files. */
export function readLessons(sources: readonly LessonSource[]): {
  readonly lessons: readonly Lesson[];
  readonly problems: readonly Problem[];
} {
  const read = sources.map(readLesson);
  const lessons = read.flatMap(({ lesson }) => lesson ?? []);
  const problems = read.flatMap((one) => one.problems);
  return {
    lessons,
    problems: [
      ...problems,
      ...repeated(lessons, ({ facts }) => [facts.id], 'lesson'),
      ...repeated(lessons, ({ exercises }) => exercises, 'exercise'),
    ],
  };
}

function repeated(lessons: readonly Lesson[], idsOf: (lesson: Lesson) => readonly string[], what: string): Problem[] {
  const first = new Map<string, string>();
  return lessons.flatMap((lesson) =>
    idsOf(lesson).flatMap((id) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, lesson.path);
      if (other === undefined || other === lesson.path) return [];
      const message = `The ${what} id "${id}" is taken by ${other}; progress is kept under it, so it must be its own.`;
      return [{ file: lesson.path, line: 1, column: 1, message }];
    }),
  );
}
