// The exported file: comes back as it went, and every bad form of it is told in a sentence.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_KIND, readRecord, recordText } from '../../../src/learning/progress/file';
import { emptyRecord, type ProgressRecord } from '../../../src/learning/progress/record';
import { anyRecord } from './make';

const file = (parts: object) => JSON.stringify({ kind: FILE_KIND, version: 1, lessons: {}, ...parts });
const lessons = (value: unknown) =>
  file({ lessons: { teams: value, describe: { exercises: { quiz: '2026-01-02' } } } });
const read = (text: string) => {
  const reading = readRecord(text);
  if (reading.kind !== 'read') throw new Error(reading.message);
  return reading;
};

test('a record comes back as it went', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(read(recordText(record))).toEqual({ kind: 'read', record, problems: [] });
    }),
  );
});

test('the same record gives the same text, in whatever order it came about', () => {
  const turned = (record: ProgressRecord) => ({ ...record, lessons: new Map([...record.lessons].reverse()) });
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(recordText(turned(record))).toBe(recordText(record));
    }),
  );
});

test('a mark at the start of the text, as some editors put it, does no harm', () => {
  expect(read(`\uFEFF${recordText(emptyRecord)}`).problems).toEqual([]);
});

test('a file that is cut off anywhere is refused and never half read', () => {
  const whole = recordText({
    lessons: new Map([['teams', { check: { right: 4, of: 5, on: '2026-01-02' }, exercises: new Map() }]]),
    last: { lesson: 'teams', at: 5 },
  }).trimEnd();
  for (let length = 0; length < whole.length; length += 1)
    expect(readRecord(whole.slice(0, length)).kind).toBe('wrong');
  const cut = readRecord(whole.slice(0, -9));
  expect(cut).toEqual({
    kind: 'wrong',
    message: 'The file is cut off or was changed: it does not end where it should. Export it once more.',
  });
});

describe('refused:', () => {
  test.each([
    ['nothing', ' \n', 'The file is empty. Expected: a file that was exported from this page.'],
    [
      'a picture',
      '\u0089PNG',
      'This is not a progress file: it is no JSON text. Expected: a file that was exported from this page.',
    ],
    [
      'a connector',
      '{"swagger":"2.0"}',
      'This is JSON, but not a progress file. Expected: a file that was exported from this page.',
    ],
    ['a list', '[]', 'This is JSON, but not a progress file. Expected: a file that was exported from this page.'],
    ['null', 'null', 'This is JSON, but not a progress file. Expected: a file that was exported from this page.'],
    [
      'no version',
      file({ version: undefined }),
      'The file says version missing. Expected: a whole number from 1 to 1.',
    ],
    ['version "1"', file({ version: '1' }), 'The file says version "1". Expected: a whole number from 1 to 1.'],
    ['version 0', file({ version: 0 }), 'The file says version 0. Expected: a whole number from 1 to 1.'],
    ['no lessons', file({ lessons: undefined }), 'The file has no "lessons". It is damaged; export it once more.'],
    ['a list of lessons', file({ lessons: [] }), 'The file has no "lessons". It is damaged; export it once more.'],
    ['too much', ' {'.repeat(400_000), 'The file has 800000 characters; a progress file has at most 500000.'],
  ])('%s', (_, text, message) => {
    expect(readRecord(text)).toEqual({ kind: 'wrong', message });
  });

  test('what a newer version of the site wrote', () => {
    expect(readRecord(file({ version: 2, lessons: 'other' }))).toEqual({
      kind: 'newer',
      message:
        'A newer version of the site wrote this (version 2; this page knows 1). Load the page again, so that you have its newest form.',
    });
  });
});

describe('left out, and the rest is read:', () => {
  const day = 'Expected: a day such as 2026-03-31';
  test.each([
    [lessons(5), `lessons.teams is 5. Expected: an object.`],
    [lessons({ check: [] }), 'lessons.teams.check is []. Expected: an object.'],
    [
      lessons({ check: { right: 1, of: 0, on: '2026-01-01' } }),
      'lessons.teams.check.of is 0. Expected: a number from 1.',
    ],
    [
      lessons({ check: { right: 6, of: 5, on: '2026-01-01' } }),
      'lessons.teams.check.right is 6. Expected: a whole number from 0 to 5.',
    ],
    [
      lessons({ check: { right: -1, of: 5, on: '2026-01-01' } }),
      'lessons.teams.check.right is -1. Expected: a whole number from 0 to 5.',
    ],
    [lessons({ check: { right: 1, of: 5, on: '2026-02-30' } }), `lessons.teams.check.on is "2026-02-30". ${day}.`],
    [lessons({ exercises: 'all' }), 'lessons.teams.exercises is "all". Expected: an object.'],
    [lessons({ exercises: { a: true } }), `lessons.teams.exercises.a is true. ${day}.`],
    [lessons({ exercises: { 'A b': '2026-01-01' } }), 'lessons.teams.exercises.A b is no id of an exercise.'],
    [
      file({ lessons: { 'Te ams': {}, describe: { exercises: { quiz: '2026-01-02' } } } }),
      'lessons.Te ams is no id of a lesson.',
    ],
    [
      `{"kind":"${FILE_KIND}","version":1,"lessons":{"__proto__":{"check":1},"describe":{"exercises":{"quiz":"2026-01-02"}}}}`,
      'lessons.__proto__ is no id of a lesson.',
    ],
  ])('%s', (text, problem) => {
    const { record, problems } = read(text);
    expect(problems).toEqual([problem]);
    expect([...record.lessons.keys()]).toEqual(['describe']);
  });

  test('a last place that is none', () => {
    const { record, problems } = read(file({ last: { lesson: 'teams', at: 'now' } }));
    expect(record.last).toBeNull();
    expect(problems).toEqual(['last is {"lesson":"teams","at":"now"}. Expected: a lesson and a time.']);
  });
});

test('whatever stands in a file, reading it does not throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      expect(['read', 'wrong']).toContain(readRecord(file({ lessons: value })).kind);
      expect(readRecord(text).kind).toBe('wrong');
    }),
  );
});
