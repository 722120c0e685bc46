// The certificate says what was done and on which days, and nothing more.
import { describe, expect, test } from 'vitest';
import {
  CERTIFICATE_NOTE,
  certificateOf,
  certificateSentence,
  LONGEST_NAME,
  tidyName,
} from '../../../src/learning/progress/certificate';
import { emptyRecord, withCheck, withExercise } from '../../../src/learning/progress/record';
import { programme } from './make';

const check = (on: string) => ({ right: 5, of: 5, on });
const begun = withExercise(
  withCheck(emptyRecord, 'teams', check('2026-01-30')),
  'describe',
  'describe-quiz',
  '2026-01-31',
);
const half = withExercise(begun, 'sign-in', 'sign-in-key', '2026-02-03');
const all = withCheck(
  withCheck(withExercise(half, 'describe', 'describe-loans', '2026-02-04'), 'describe', check('2026-02-01')),
  'triggers',
  check('2026-02-05'),
);

test('without a lesson that is done there is none', () => {
  expect(certificateOf(emptyRecord, programme)).toBeNull();
  expect(certificateOf(all, [])).toBeNull();
});

test('lists only lessons that are done, with their days', () => {
  expect(certificateOf(half, programme)).toEqual({
    complete: false,
    done: 2,
    of: 4,
    exercises: 1,
    days: '30 January to 3 February 2026',
    weeks: [
      { week: 1, done: [{ title: 'About teams', on: '2026-01-30', exercises: 0 }], of: 2 },
      { week: 2, done: [{ title: 'About sign-in', on: '2026-02-03', exercises: 1 }], of: 2 },
    ],
  });
});

describe('its sentence', () => {
  test.each([
    [half, 'finished 2 of 4 lessons of 30 Days of Fusion and solved one exercise. 30 January to 3 February 2026.'],
    [all, 'finished all 4 lessons of 30 Days of Fusion and solved 3 exercises. 30 January to 5 February 2026.'],
    [begun, 'finished 1 of 4 lessons of 30 Days of Fusion. Friday 30 January 2026.'],
  ])('%#', (record, sentence) => {
    const certificate = certificateOf(record, programme);
    expect(certificate && certificateSentence(certificate)).toBe(sentence);
  });

  test('claims no accreditation', () => expect(CERTIFICATE_NOTE).toContain('no accreditation'));
});

test.each([
  ['  Ada\n  Lovelace\u0000 ', 'Ada Lovelace'],
  ['', ''],
  ['李小龍', '李小龍'],
  ['x'.repeat(99), 'x'.repeat(LONGEST_NAME)],
  ['🚀'.repeat(61), '🚀'.repeat(LONGEST_NAME)],
])('the name %j', (typed, name) => expect(tidyName(typed)).toBe(name));
