/** A lesson as progress sees it: its place in the programme, and what has to be done in it. */
import type { LessonLevel } from '../lesson';

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

/** The lesson after this one, in the next week if need be; `null` after the last one. */
export function lessonAfter(lessons: readonly Lesson[], id: string): Lesson | null {
  const order = inOrder(lessons);
  const at = order.findIndex((lesson) => lesson.id === id);
  return at < 0 ? null : (order[at + 1] ?? null);
}

/** All lessons in the order in which they are meant to be read. */
export function inOrder(lessons: readonly Lesson[]): Lesson[] {
  return [...lessons].sort((a, b) => a.week - b.week || a.number - b.number);
}
