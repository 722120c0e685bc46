/** All lessons that there are, as the build collected them. */
import lessons from '@generated/lessons/default/lessons.json';
import type { Lesson } from '../../../learning/progress/lesson';

export const allLessons: readonly Lesson[] = lessons;
