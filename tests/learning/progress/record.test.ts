// Two records make one that has all of both, whichever comes first; what was done is never taken back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyRecord,
  isEmpty,
  mergeRecords,
  type ProgressRecord,
  withCheck,
  withExercise,
  withPlace,
} from '../../../src/learning/progress/record';
import { countDone } from '../../../src/learning/progress/standing';
import { anyRecord, programme } from './make';

const share = (record: ProgressRecord, id: string) => {
  const check = record.lessons.get(id)?.check;
  return check ? check.right / check.of : -1;
};

describe('merging', () => {
  test('gives the same in either order', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  test('gives the same in whatever groups', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const once = mergeRecords(a, b);
        expect(mergeRecords(once, b)).toEqual(once);
        expect(mergeRecords(a, a)).toEqual(a);
        expect(mergeRecords(a, emptyRecord)).toEqual(a);
      }),
    );
  });

  test('never has less than either: no lesson, no exercise, no share of right answers, no lesson done is lost', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const both = mergeRecords(a, b);
        for (const part of [a, b]) {
          for (const [id, { exercises }] of part.lessons) {
            expect(share(both, id)).toBeGreaterThanOrEqual(share(part, id));
            for (const [exercise, on] of exercises) {
              expect((both.lessons.get(id)?.exercises.get(exercise) ?? '~') <= on).toBe(true);
            }
          }
          expect(both.last?.at ?? -1).toBeGreaterThanOrEqual(part.last?.at ?? -1);
          expect(countDone(both, programme).done).toBeGreaterThanOrEqual(countDone(part, programme).done);
        }
      }),
    );
  });

  test('leaves both as they were', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const before = structuredClone([a, b]);
        mergeRecords(a, b);
        expect([a, b]).toEqual(before);
      }),
    );
  });
});

describe('noting', () => {
  const passed = (right: number, of: number, on: string) => withCheck(emptyRecord, 'teams', { right, of, on });

  test.each([
    ['more right', { right: 5, of: 5, on: '2026-02-01' }, 5, '2026-02-01'],
    ['less right', { right: 3, of: 5, on: '2025-01-01' }, 4, '2026-01-01'],
    ['the same, later', { right: 4, of: 5, on: '2026-02-01' }, 4, '2026-01-01'],
    ['the same, earlier', { right: 4, of: 5, on: '2025-12-31' }, 4, '2025-12-31'],
  ])('a check again, %s', (_, again, right, on) => {
    const record = withCheck(passed(4, 5, '2026-01-01'), 'teams', again);
    expect(record.lessons.get('teams')?.check).toEqual({ right, of: 5, on });
  });

  test('an exercise again keeps its first day', () => {
    const once = withExercise(emptyRecord, 'describe', 'describe-quiz', '2026-01-02');
    const again = withExercise(once, 'describe', 'describe-quiz', '2026-01-05');
    expect(again.lessons.get('describe')?.exercises).toEqual(new Map([['describe-quiz', '2026-01-02']]));
  });

  test('a place that was left later wins', () => {
    const record = withPlace(withPlace(emptyRecord, 'teams', 2), 'describe', 1);
    expect(record.last).toEqual({ lesson: 'teams', at: 2 });
    expect(isEmpty(record)).toBe(false);
    expect(isEmpty(emptyRecord)).toBe(true);
  });
});
