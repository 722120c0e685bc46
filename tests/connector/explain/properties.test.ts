// Whatever the text is: nothing is thrown, and every line that is not empty is in exactly one passage.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/connector';
import { otherMessages } from '../../../src/connector/explain/messages/other-messages';
import { bakery, explained } from './logs';

const official = catalogue.flatMap((rule) => rule.official.flatMap(({ code, message }) => [code, message]));
const pieces = [
  ...official,
  ...otherMessages.flatMap(({ sentences }) => sentences),
  '##[error]',
  'ValuePath: /info',
  'ValuePath:',
  "Path: paths['/a'].get",
  'Error : info/title :',
  '5000.2.6.2:',
  '||##||',
  '| a | b |',
  '> - ',
  '```',
  '{"message":"',
  '\\r\\n',
  '&lt;br&gt;',
  '…',
  '\n',
  '\r\n',
  '\n\n',
];
const log = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
  maxLength: 25,
});

describe('any text', () => {
  test.each([
    ['without a connector', undefined],
    ['with a connector', bakery],
  ])(
    'keeps all of its lines %s',
    (_with, definition) => {
      fc.assert(
        fc.property(log, (parts) => {
          const text = parts.join(' ');
          const lines = text
            .split(/\r\n?|\n/)
            .flatMap((line, index) => (line.trim() === '' ? [] : [[index + 1, line]]));
          const { passages } = explained(text, definition);
          const kept = passages.flatMap((passage) => passage.lines.map(({ number, text: line }) => [number, line]));
          expect(kept).toEqual(lines);
          for (const { kind, messages } of passages) expect(messages.length > 0).toBe(kind === 'messages');
        }),
        { numRuns: 60, seed: 20260 },
      );
    },
    60_000,
  );
});

describe('every official message', () => {
  const values = ['GetBread', 'breadId', "'a/b', 'c'"];
  const filled = (sentence: string) =>
    sentence
      .replace(/\sPath: .*$/, '')
      .replaceAll(/\{\{|\}\}/g, '')
      .replaceAll(/\{(\d)\}/g, (_, index) => values[Number(index) % values.length] ?? '');

  test('of a rule is recognised', () => {
    const missed = catalogue.flatMap(({ official: messages }) =>
      messages.filter(({ code, message }) => {
        const [found] = explained(`##[error]${filled(message)}`).passages.flatMap((passage) => passage.messages);
        return found?.code !== code;
      }),
    );
    expect(missed).toEqual([]);
  }, 60_000);

  test('without a rule is recognised', () => {
    const missed = otherMessages.flatMap(({ sentences, meaning }) =>
      sentences.filter((sentence) => {
        const found = explained(filled(sentence)).passages.flatMap((passage) => passage.messages);
        return !found.some((message) => message.meaning === meaning);
      }),
    );
    expect(missed).toEqual([]);
  }, 60_000);

  test('stands in one list only: what a rule says is not repeated', () => {
    const ofRules = new Set(catalogue.flatMap(({ official: messages }) => messages.map(({ message }) => message)));
    const twice = otherMessages.flatMap(({ sentences }) => sentences.filter((sentence) => ofRules.has(sentence)));
    expect(twice).toEqual([]);
  });

  test('names rules that exist', () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    expect(otherMessages.filter(({ rule }) => rule !== undefined && !ids.has(rule))).toEqual([]);
  });
});
