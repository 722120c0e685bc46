import { describe, expect, test } from 'vitest';
import {
  type CheckedChoice,
  checkedSentence,
  sortedAnew,
  sortedChoices,
} from '../../../../src/components/validator/files/check-all';

const choices = ['Milk', 'Tea', 'Bread', 'Jam'].map((name) => ({ name, sources: [] }));
const counts = (errors: number): CheckedChoice => ({ profile: 'custom', summary: { errors, warnings: 0, hints: 0 } });
const checked = new Map<string, CheckedChoice>([
  ['Milk', counts(2)],
  ['Tea', counts(7)],
  ['Jam', 'failed'],
]);
const names = (sorting: Parameters<typeof sortedChoices>[2]) =>
  sortedChoices(choices, checked, sorting).map(({ name }) => name);

describe('the table of connectors', () => {
  test('is sorted by name and by count; what has no count stands last in either direction', () => {
    expect(names({ key: 'name', descending: false })).toEqual(['Bread', 'Jam', 'Milk', 'Tea']);
    expect(names({ key: 'errors', descending: true })).toEqual(['Tea', 'Milk', 'Bread', 'Jam']);
    expect(names({ key: 'errors', descending: false })).toEqual(['Milk', 'Tea', 'Bread', 'Jam']);
  });

  test('turns a column round when it is chosen twice, and begins counts with the highest', () => {
    expect(sortedAnew({ key: 'name', descending: false }, 'name')).toEqual({ key: 'name', descending: true });
    expect(sortedAnew({ key: 'name', descending: false }, 'hints')).toEqual({ key: 'hints', descending: true });
    expect(sortedAnew({ key: 'hints', descending: true }, 'name')).toEqual({ key: 'name', descending: false });
  });

  test('is summed up', () => {
    expect(checkedSentence(checked, 4)).toBe('3 of 4 connectors checked, 2 with errors. 1 could not be checked.');
    expect(checkedSentence(new Map([['Tea', counts(0)]]), 1)).toBe('1 connectors checked, 0 with errors.');
  });
});
