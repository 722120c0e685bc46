// An import adds everything of a file or nothing, and says which.
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../../src/components/learning/progress/page/import-file';
import { FILE_KIND, recordText } from '../../../../src/learning/progress/file';
import { emptyRecord, withCheck, withExercise } from '../../../../src/learning/progress/record';
import { programme } from '../../../learning/progress/make';

const check = { right: 5, of: 5, on: '2026-01-02' };
const teams = withCheck(emptyRecord, 'teams', check);
const more = withExercise(withCheck(emptyRecord, 'triggers', check), 'sign-in', 'sign-in-key', '2026-01-03');
const says = (text: string, mine = teams) => importFile(text, mine, programme).message;

describe('added', () => {
  test.each([
    [recordText(more), 'Imported, and merged with what was here. Done now: 3 lessons, before 1.'],
    [recordText(teams), 'Imported, and merged with what was here. Done now: as before, one lesson.'],
  ])('%#', (text, message) => expect(says(text)).toBe(message));
});

describe('refused', () => {
  test.each([
    ['', 'Nothing was imported. The file is empty. Expected: a file that was exported from this page.'],
    [recordText(emptyRecord), 'Nothing was imported. The file is a progress file, but nothing is recorded in it.'],
    [
      JSON.stringify({ kind: FILE_KIND, version: 3 }),
      'Nothing was imported. A newer version of the site wrote this (version 3; this page knows 1). Load the page again, so that you have its newest form.',
    ],
  ])('%#', (text, message) => expect(says(text)).toBe(message));

  test('a damaged file, with the first places and the number of the others', () => {
    const lessons = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`lesson-${i}`, i]));
    const outcome = importFile(JSON.stringify({ kind: FILE_KIND, version: 1, lessons }), teams, programme);
    expect(outcome).toMatchObject({
      kind: 'refused',
      message: 'Nothing was imported. The file was changed or damaged. Export it once more. What is wrong with it:',
    });
    const places = outcome.kind === 'refused' ? outcome.places : [];
    expect(places).toHaveLength(6);
    expect(places[0]).toBe('lessons.lesson-0 is 0. Expected: an object.');
    expect(places.at(-1)).toBe('And 3 more.');
  });
});
