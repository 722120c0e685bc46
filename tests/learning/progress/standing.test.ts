// Done means proved: the check passed and every exercise solved.
import { describe, expect, test } from 'vitest';
import { lessonEnds } from '../../../src/learning/progress/lesson';
import {
  emptyRecord,
  type ProgressRecord,
  withCheck,
  withExercise,
  withPlace,
} from '../../../src/learning/progress/record';
import { countByWeek, countDone, isDone, resumeAt, standingOf } from '../../../src/learning/progress/standing';
import { lesson, programme } from './make';

const passed = (record: ProgressRecord, id: string, on = '2026-01-02') =>
  withCheck(record, id, { right: 4, of: 5, on });
const solved = (record: ProgressRecord, id: string, exercise: string, on = '2026-01-02') =>
  withExercise(record, id, exercise, on);
const describeLesson = programme[1] ?? lesson('describe', 1, 2);

describe('a lesson', () => {
  test('is open, then begun, then done on the day of its last missing part', () => {
    let record = withPlace(emptyRecord, 'describe', 1);
    expect(standingOf(record, describeLesson).state).toBe('open');
    record = solved(record, 'describe', 'describe-quiz', '2026-01-09');
    expect(standingOf(record, describeLesson)).toEqual({
      checkPassed: false,
      solved: 1,
      exercises: 2,
      state: 'begun',
      doneOn: null,
    });
    record = passed(record, 'describe', '2026-01-03');
    expect(isDone(record, describeLesson)).toBe(false);
    record = solved(record, 'describe', 'describe-loans', '2026-01-05');
    expect(standingOf(record, describeLesson)).toMatchObject({ state: 'done', doneOn: '2026-01-09' });
  });

  test('is not done by an exercise of another lesson or one that is no longer in it', () => {
    const record = passed(solved(solved(emptyRecord, 'describe', 'gone'), 'teams', 'describe-loans'), 'describe');
    expect(standingOf(record, describeLesson)).toMatchObject({ state: 'begun', solved: 0 });
  });

  test('without check and exercises is never done', () => {
    const silent = lesson('silent', 1, 3, { check: false });
    expect(isDone(passed(emptyRecord, 'silent'), silent)).toBe(false);
  });

  test('has a next one, also over the end of a week', () => {
    const ends = lessonEnds([...programme].reverse());
    const after = Object.fromEntries(ends.map(({ lesson: { id }, next }) => [id, next?.address ?? null]));
    const addressOf = (id: string) => programme.find((each) => each.id === id)?.address;
    expect(after).toEqual({
      teams: addressOf('describe'),
      describe: addressOf('sign-in'),
      'sign-in': addressOf('triggers'),
      triggers: null,
    });
  });
});

test('the share per week and over all', () => {
  const record = solved(passed(emptyRecord, 'teams'), 'sign-in', 'sign-in-key');
  expect(countDone(record, programme)).toEqual({ done: 2, of: 4, percent: 50 });
  expect(countByWeek(record, programme)).toEqual([
    { week: 1, done: 1, of: 2, percent: 50 },
    { week: 2, done: 1, of: 2, percent: 50 },
  ]);
  expect(countDone(record, [])).toEqual({ done: 0, of: 0, percent: 0 });
  expect(countByWeek(record, [])).toEqual([]);
});

test('the share is 100 only when nothing is missing, and above 0 with the first lesson', () => {
  const many = Array.from({ length: 300 }, (_, i) => lesson(`l-${i}`, 1, i));
  const all = many.reduce((record, { id }) => passed(record, id), emptyRecord);
  expect(countDone(all, many).percent).toBe(100);
  expect(countDone(all, [...many, lesson('more', 1, 301)]).percent).toBe(99);
  expect(countDone(passed(emptyRecord, 'l-0'), many).percent).toBe(1);
});

describe('going on', () => {
  const at = (record: ProgressRecord) => resumeAt(record, programme)?.id;
  test.each([
    ['nowhere yet', emptyRecord, 'teams'],
    ['a lesson that is open', withPlace(emptyRecord, 'describe', 1), 'describe'],
    ['a lesson that is done', passed(withPlace(emptyRecord, 'teams', 1), 'teams'), 'describe'],
    ['a lesson that no longer exists', withPlace(emptyRecord, 'gone', 1), 'teams'],
    ['the last one, done, with earlier ones open', passed(withPlace(emptyRecord, 'triggers', 1), 'triggers'), 'teams'],
  ])('from %s', (_, record, expected) => expect(at(record)).toBe(expected));

  test('nowhere when all is done', () => {
    const record = programme.reduce(
      (made, { id, exercises }) => exercises.reduce((now, each) => solved(now, id, each), passed(made, id)),
      emptyRecord,
    );
    expect(at(record)).toBeUndefined();
  });
});
