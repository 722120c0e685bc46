import { expect, test } from 'vitest';
import {
  type Card,
  firstOf,
  previewSummary,
  sectionsOf,
  typeNote,
} from '../../../../../src/components/validator/panels/preview/preview-view';

const card = (id: string, parts: Partial<Card> = {}): Card => ({
  key: id,
  kind: 'action',
  title: id,
  titled: true,
  id,
  method: 'GET',
  path: '/',
  description: '',
  visibility: 'normal',
  deprecated: false,
  status: '',
  hint: '',
  place: { file: 'a', pointer: '', range: { start: 0, end: 0 }, position: { line: 1, column: 1 } },
  ...parts,
});
const cards = [
  card('b'),
  card('a', { visibility: 'important' }),
  card('h', { visibility: 'internal', kind: 'trigger' }),
  card('t', { kind: 'trigger', description: 'Fires when tea is ready.' }),
];
const ids = (sections: ReturnType<typeof sectionsOf>) =>
  sections.map((one) => [one.id, ...one.cards.map(({ id }) => id)]);

test('triggers come first, important cards first among them, hidden ones last', () => {
  expect(ids(sectionsOf(cards, ''))).toEqual([
    ['trigger', 't'],
    ['action', 'a', 'b'],
    ['hidden', 'h'],
  ]);
  expect(previewSummary(cards)).toBe('1 trigger and 2 actions, 1 hidden');
});

test('all words are searched for, in any text', () => {
  expect(ids(sectionsOf(cards, ' READY tea '))).toEqual([['trigger', 't']]);
  expect(sectionsOf(cards, 'coffee')).toEqual([]);
});

test('so many are shown and no more', () => {
  expect(ids(firstOf(sectionsOf(cards, ''), 2))).toEqual([
    ['trigger', 't'],
    ['action', 'a'],
  ]);
});

test('a type is told where the control does not say it', () => {
  expect(typeNote({ control: 'text', type: 'string' })).toBe('');
  expect(typeNote({ control: 'number', type: 'integer' })).toBe('integer');
  expect(typeNote({ control: 'date', type: 'string (date)' })).toBe('string (date)');
});
