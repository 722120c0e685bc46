// The coloured parts of a line make the line again, and names, texts and words are told apart.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeParts } from '../../src/learning/code-parts';

const kinds = (line: string) =>
  codeParts(line)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ text, kind }) => [text, kind]);

test('parts of JSON', () => {
  expect(kinds('  "type" : "string", "max": -3.5, "on": true')).toEqual([
    ['"type"', 'name'],
    ['"string"', 'text'],
    ['"max"', 'name'],
    ['-3.5', 'word'],
    ['"on"', 'name'],
    ['true', 'word'],
  ]);
});

test('a quote inside a text does not end it', () => {
  expect(kinds('"a \\" b": 1')).toEqual([
    ['"a \\" b"', 'name'],
    ['1', 'word'],
  ]);
});

test('together they are the line', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      expect(
        codeParts(line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line);
    }),
  );
});
