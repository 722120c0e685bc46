/** A lesson as progress sees it: its place in the programme, and what has to be done in it. */
import type { LessonLevel, ListedWeek } from '../lesson';

export interface Lesson {
  /** Stays for ever: what a learner has done is kept under it. */
  readonly id: string;
  readonly title: string;
  readonly week: number;
  /** The place in its week, as the folder tells it. */
  readonly number: number;
  /** The address inside the site, with a slash at both ends. */
  readonly address: string;
  readonly minutes: number;
  readonly level: LessonLevel;
  /** Whether there are questions at its end. */
  readonly check: boolean;
  /** The ids of its exercises, in the order of the page. */
  readonly exercises: readonly string[];
}

/** The lessons of the list that the build makes. */
export function lessonsOf(weeks: readonly ListedWeek[]): Lesson[] {
  return weeks.flatMap(({ week, lessons }) =>
    lessons.map(({ id, title, minutes, level, path, questions, exercises }, index) => {
      return { id, title, week, number: index + 1, address: path, minutes, level, check: questions > 0, exercises };
    }),
  );
}

/** What the end of a lesson has to know, so that a page need not load the list of all lessons. */
export interface LessonEnd {
  readonly lesson: Lesson;
  /** `null` after the last lesson. */
  readonly next: Pick<Lesson, 'title' | 'week' | 'address'> | null;
}

/** The end of each lesson. */
export function lessonEnds(lessons: readonly Lesson[]): LessonEnd[] {
  return inOrder(lessons).map((lesson, index, order) => {
    const next = order[index + 1];
    return { lesson, next: next === undefined ? null : { title: next.title, week: next.week, address: next.address } };
  });
}

/** The form of the ids of lessons and exercises. */
export const ID_FORM = /^[a-z\d]+(-[a-z\d]+)*$/;

/** The lessons of a week, in their order. */
export function lessonsOfWeek<Any extends Pick<Lesson, 'week' | 'number'>>(
  lessons: readonly Any[],
  week: number,
): Any[] {
  return lessons.filter((lesson) => lesson.week === week).sort((a, b) => a.number - b.number);
}

/** The numbers of the weeks that have lessons, in their order. */
export function weeksOf(lessons: readonly Pick<Lesson, 'week'>[]): number[] {
  return [...new Set(lessons.map(({ week }) => week))].sort((a, b) => a - b);
}

/** All lessons in the order in which they are meant to be read. */
export function inOrder(lessons: readonly Lesson[]): Lesson[] {
  return [...lessons].sort((a, b) => a.week - b.week || a.number - b.number);
}
