/** How much there is to learn, in numbers: for pages that do not list it. */
import type { ListedLesson, ListedWeek } from './lesson';

export interface CurriculumNumbers {
  readonly lessons: number;
  readonly exercises: number;
  readonly questions: number;
  /** The lesson to begin with; `null` while there is none. */
  readonly first: Pick<ListedLesson, 'title' | 'path'> | null;
}

export function curriculumNumbers(weeks: readonly ListedWeek[]): CurriculumNumbers {
  const lessons = weeks.flatMap((week) => week.lessons);
  const [first] = lessons;
  return {
    lessons: lessons.length,
    exercises: lessons.reduce((sum, { exercises }) => sum + exercises.length, 0),
    questions: lessons.reduce((sum, { questions }) => sum + questions, 0),
    first: first === undefined ? null : { title: first.title, path: first.path },
  };
}
