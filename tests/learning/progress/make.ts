// Records and lessons for the tests: a small programme, and arbitrary records over it.
import fc from 'fast-check';
import type { Lesson } from '../../../src/learning/progress/lesson';
import type { LessonRecord, ProgressRecord } from '../../../src/learning/progress/record';

/** A lesson of the small programme; what is not named has a plain value. */
export function lesson(id: string, week: number, number: number, parts: Partial<Lesson> = {}): Lesson {
  const address = `/docs/modules/week-${week}/${id}/`;
  return {
    id,
    title: `About ${id}`,
    week,
    number,
    address,
    minutes: 15,
    level: 'beginner',
    check: true,
    exercises: [],
    ...parts,
  };
}

export const programme: readonly Lesson[] = [
  lesson('teams', 1, 1),
  lesson('describe', 1, 2, { exercises: ['describe-quiz', 'describe-loans'] }),
  lesson('sign-in', 2, 1, { check: false, exercises: ['sign-in-key'] }),
  lesson('triggers', 2, 2),
];

const day = fc.integer({ min: 0, max: 3000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const id = fc.constantFrom('teams', 'describe', 'sign-in', 'gone-long-ago', 'constructor', 'to-string');
const check = fc
  .record({ of: fc.integer({ min: 1, max: 6 }), share: fc.double({ min: 0, max: 1, noNaN: true }), on: day })
  .map(({ of, share, on }) => ({ right: Math.round(share * of), of, on }));
const lessonRecord: fc.Arbitrary<LessonRecord> = fc
  .record({ check: fc.option(check), exercises: fc.array(fc.tuple(id, day), { maxLength: 3 }) })
  .map((made) => ({ check: made.check, exercises: new Map(made.exercises) }))
  .filter((made) => made.check !== null || made.exercises.size > 0);

/** Any record that the site could have kept. */
export const anyRecord: fc.Arbitrary<ProgressRecord> = fc.record({
  lessons: fc.array(fc.tuple(id, lessonRecord), { maxLength: 5 }).map((entries) => new Map(entries)),
  last: fc.option(fc.record({ lesson: id, at: fc.integer({ min: 0, max: 5 }) })),
});
