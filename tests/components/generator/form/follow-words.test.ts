// What follows an id, as its field says it.
import { describe, expect, it } from 'vitest';
import { followWords } from '../../../../src/components/generator/form/follow-words';

describe('the sentence below an id', () => {
  it.each<[readonly string[], string]>([
    [[], ''],
    [['the policy `A`'], 'Named by the policy `A`. What names it follows when you change it.'],
    [['a', 'b', 'a'], 'Named by a; and b. What names it follows when you change it.'],
    [['a', 'b', 'c', 'd', 'e'], 'Named by a; b; c; and 2 more. What names it follows when you change it.'],
  ])('says %j as %j', (places, sentence) => {
    expect(followWords(places)).toBe(sentence);
  });
});
