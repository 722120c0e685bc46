// Reports of our own, pasted again: each rule is known by its id, however the report writes it.
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/connector';
import { messagesOf } from './logs';

const rulesIn = (log: string) => messagesOf(log).map(({ rule }) => rule);

describe('a report of our own', () => {
  it.each([
    ['text', (id: string) => `a.json:22:7 error ${id}`],
    ['github', (id: string) => `::error file=a.json,line=22,col=7,title=${id}::Something is said here.`],
    ['markdown', (id: string) => `| error | \`${id}\` | a.json | 22 |`],
  ])('is known by the ids of its rules: %s', (_format, written) => {
    const missed = catalogue.filter(({ id }) => !rulesIn(written(id)).includes(id));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('is no sentence with the same words', () => {
    expect(rulesIn('The host format is fine, and so is the script size.')).toEqual([]);
  });
});
