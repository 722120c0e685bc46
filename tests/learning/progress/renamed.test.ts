// What was done under an old id counts under the new one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ID_FORM } from '../../../src/learning/progress/lesson';
import { mergeRecords, type ProgressRecord } from '../../../src/learning/progress/record';
import { idToday, RENAMED_EXERCISES, RENAMED_LESSONS, withIdsOfToday } from '../../../src/learning/progress/renamed';
import { anyRecord } from './make';

const lessons = { teams: 'people', people: 'fusion-teams' };
const exercises = { 'old-quiz': 'quiz' };

test('renamings are followed to their end; a ring ends; names of objects are not renamed', () => {
  expect(idToday('teams', lessons)).toBe('fusion-teams');
  expect(idToday('other', lessons)).toBe('other');
  expect(idToday('a', { a: 'b', b: 'a' })).toBe('a');
  expect(idToday('constructor', lessons)).toBe('constructor');
});

test('old and new are merged, and the last place moves too', () => {
  const record: ProgressRecord = {
    lessons: new Map([
      ['teams', { check: { right: 5, of: 5, on: '2026-01-01' }, exercises: new Map([['old-quiz', '2026-01-03']]) }],
      ['fusion-teams', { check: { right: 3, of: 5, on: '2026-01-02' }, exercises: new Map([['quiz', '2026-01-04']]) }],
    ]),
    last: { lesson: 'people', at: 7 },
  };
  expect(withIdsOfToday(record, lessons, exercises)).toEqual({
    lessons: new Map([
      ['fusion-teams', { check: { right: 5, of: 5, on: '2026-01-01' }, exercises: new Map([['quiz', '2026-01-03']]) }],
    ]),
    last: { lesson: 'fusion-teams', at: 7 },
  });
});

test('it does not matter whether records are merged before or after', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      const today = (record: ProgressRecord) => withIdsOfToday(record, lessons, exercises);
      const merged = today(mergeRecords(a, b));
      expect(today(mergeRecords(today(a), today(b))).lessons).toEqual(merged.lessons);
    }),
  );
});

describe.each([
  ['lessons', RENAMED_LESSONS],
  ['exercises', RENAMED_EXERCISES],
])('the table of renamed %s', (_, table) => {
  test('has ids on both sides and no ring', () => {
    for (const [from, to] of Object.entries(table)) {
      expect(from).toMatch(ID_FORM);
      expect(to).toMatch(ID_FORM);
      expect(idToday(from, table)).not.toBe(from);
    }
  });
});
