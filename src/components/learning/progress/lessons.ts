/** All lessons that there are, as the build collected them, in the order in which they are meant to be read. */
import weeks from '@generated/lesson-data/default/lessons.json';
import { lessonsOf } from '../../../learning/progress/lesson';

export const allLessons = lessonsOf(weeks);

/** What a week is called, without its number; empty for a week that the lessons do not know. */
export function weekTitle(number: number): string {
  return weeks.find(({ week }) => week === number)?.title ?? '';
}
