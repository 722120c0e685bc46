// The picture of the certificate: no line is too wide, nothing is left out, and everything stands on the sheet.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakLines,
  layOut,
  type SheetRow,
} from '../../../../src/components/learning/progress/certificate/sheet-lines';

/** Every letter is half as wide as it is high. */
const measure = (text: string, size: number) => [...text].length * size * 0.5;
const room = { width: 1020, height: 850, gap: 60 };

test('breaks at blanks, and cuts what is wider than a line', () => {
  expect(breakLines('one two three', 70, 20, measure)).toEqual(['one two', 'three']);
  expect(breakLines('unbreakable', 40, 20, measure)).toEqual(['unbr', 'eaka', 'ble']);
  expect(breakLines('', 40, 20, measure)).toEqual([]);
});

test('no line is wider than it may be, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      const lines = breakLines(text, 100, 10, measure);
      expect(lines.every((line) => measure(line, 10) <= 100)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

describe('a sheet', () => {
  const rows = (weeks: number, lessons: number, title = 'A lesson with a title of the usual length (2 exercises)') =>
    Array.from({ length: weeks }, (): SheetRow[] => [
      { head: true, text: 'Week', on: '' },
      ...Array.from({ length: lessons }, () => ({ head: false, text: title, on: '16 Nov 2026' })),
    ]).flat();

  test('with few lessons is one column in large letters', () => {
    const { rows: placed, size } = layOut(rows(1, 3), room, measure);
    expect(size).toBe(26);
    expect(placed.every(({ column, lines }) => column === 0 && lines.length === 1)).toBe(true);
  });

  test.each([
    [5, 8],
    [5, 12],
    [6, 15],
  ])('with %i weeks of %i lessons has all of them, in two columns that end on the sheet', (weeks, lessons) => {
    const { rows: placed, size, lineHeight } = layOut(rows(weeks, lessons), room, measure);
    expect(placed).toHaveLength(weeks * (lessons + 1));
    expect(new Set(placed.map(({ column }) => column))).toEqual(new Set([0, 1]));
    expect(size).toBeGreaterThan(9);
    for (const { y, lines } of placed) expect(y + (lines.length - 1) * lineHeight).toBeLessThanOrEqual(room.height);
    // No heading is the last row of the first column.
    expect(placed.findLast(({ column }) => column === 0)?.row.head).toBe(false);
  });

  test('with far too many still has all of them', () => {
    expect(layOut(rows(5, 200), room, measure).rows).toHaveLength(1005);
    expect(layOut([], room, measure).rows).toEqual([]);
  });
});
