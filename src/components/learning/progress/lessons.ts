/** All lessons that there are, as the build collected them, in the order in which they are meant to be read. */
import weeks from '@generated/lesson-data/default/lessons.json';
import type { Lesson } from '../../../learning/progress/lesson';

export const allLessons: readonly Lesson[] = weeks.flatMap(({ week, lessons }) =>
  lessons.map(({ id, title, minutes, level, path, questions, exercises }, index) => {
    return { id, title, week, number: index + 1, address: path, minutes, level, check: questions > 0, exercises };
  }),
);

/** What a week is called, without its number; empty for a week that the lessons do not know. */
export function weekTitle(number: number): string {
  return weeks.find(({ week }) => week === number)?.title ?? '';
}
