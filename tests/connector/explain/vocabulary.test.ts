// Which words of the sentences a written word may be: itself, another form of it, or it with a letter wrong.
import { describe, expect, test } from 'vitest';
import { knownWords, occursBetween } from '../../../src/connector/explain/known-words';
import { Vocabulary } from '../../../src/connector/explain/vocabulary';
import { readLog } from '../../../src/connector/explain/words';

const vocabulary = new Vocabulary();
const numberOf = Object.fromEntries(
  ['property', 'properties', 'required', 'in', 'schema', 'class'].map((word) => [word, vocabulary.add(word)]),
);
const lostFor = (written: string, word: string) =>
  vocabulary.readingsOf(written).find((reading) => reading.word === numberOf[word])?.lost;

describe('a written word', () => {
  test('is the word itself without loss, and that stands first', () => {
    expect(vocabulary.readingsOf('schema')).toEqual([{ word: numberOf.schema, lost: 0 }]);
  });

  test.each([
    ['schemas', 'schema', 0.08],
    ['classes', 'class', 0.08],
    ['requird', 'required', 0.2],
    ['requiredd', 'required', 0.2],
    ['reqiured', 'required', 0.2],
    ['raquired', 'required', 0.2],
  ])('%s may be %s', (written, word, lost) => expect(lostFor(written, word)).toBe(lost));

  test.each([
    ['im', 'in'],
    ['schemata', 'schema'],
    ['requried2', 'required'],
    ['1234', 'schema'],
    ['x'.repeat(100_000), 'schema'],
  ])('%.20s is not %s', (written, word) => expect(lostFor(written, word)).toBeUndefined());
});

test('the places of a word are found between two others', () => {
  const known = knownWords(readLog('one schema two\nthree schemas four').words, vocabulary);
  const schema = numberOf.schema ?? -1;
  expect(known.places[schema]).toEqual([1, 4]);
  expect([
    occursBetween(known, schema, 0, 2),
    occursBetween(known, schema, 2, 4),
    occursBetween(known, schema, 4, 5),
  ]).toEqual([true, false, true]);
  expect([...known.cuts]).toEqual([1, 0, 0, 1, 0, 0, 1]);
});
