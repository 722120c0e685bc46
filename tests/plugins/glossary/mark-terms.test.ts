// Terms are found in running text, once, in their forms; each becomes a button with a note of its own.
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { pluralOf, wordFinder } from '../../../src/plugins/glossary/find-words';
import { markTerms, mostMarks } from '../../../src/plugins/glossary/mark-terms';
import type { Term } from '../../../src/plugins/glossary/read-glossary';
import { lessonTree } from '../../../src/plugins/lesson/read-lesson';
import { nodesOf } from '../../../src/plugins/lesson/tree';

const term = (name: string, lesson = 'week-1/02-b', also: readonly string[] = []): Term => ({
  name,
  anchor: name.toLowerCase().replaceAll(' ', '-'),
  says: `What ${name} is.`,
  lesson,
  also,
  insteadOf: [],
});

const terms = [
  term('connector'),
  term('custom connector', 'week-2/01-c'),
  term('policy'),
  term('OAuth'),
  term('Microsoft Entra ID', 'week-1/02-b', ['Entra ID']),
];

interface Element {
  readonly name?: string;
  readonly attributes?: ReadonlyArray<{ readonly name: string; readonly value: { readonly value: string } }>;
  readonly children?: readonly Nodes[];
}

function marked(text: string, lesson = 'week-1/01-a', from: readonly Term[] = terms): Root {
  const tree = lessonTree(text);
  markTerms(tree, lesson, from);
  return tree;
}

/** The text as it is read, with each marked word in brackets. */
function shown(node: Nodes): string {
  const { name, children = [] } = node as Element;
  if (name === 'button') return `[${children.map(shown).join('')}]`;
  if ((node as Element).attributes?.some((one) => one.name === 'popover') === true) return '';
  if ('value' in node) return node.value;
  return children.map(shown).join('');
}

const read = (text: string, lesson?: string) => shown(marked(text, lesson));

test.each([
  ['fork', 'forks'],
  ['policy', 'policies'],
  ['gateway', 'gateways'],
  ['callback address', 'callback addresses'],
  ['OAuth', 'OAuths'],
])('the plural of %s is %s', (one, more) => expect(pluralOf(one)).toBe(more));

describe('a term is marked', () => {
  test.each([
    ['once', 'A connector is a connector.\n\nThe connector.', 'A [connector] is a connector.The connector.'],
    ['in the plural', 'Two connectors and policies.', 'Two [connectors] and [policies].'],
    ['at the start of a sentence', 'Yes. Connectors work.', 'Yes. [Connectors] work.'],
    ['in its longest form', 'A custom connector.', 'A [custom connector].'],
    ['over the end of a line', 'A custom\nconnector.', 'A [custom\nconnector].'],
    ['in another word for it', 'With Entra ID.', 'With [Entra ID].'],
    ['in lists', '- a connector\n  - a policy', 'a [connector]a [policy]'],
    ['in italics', 'A _connector_.', 'A [connector].'],
    ['after a link with it', '[A connector](a.md) is a connector.', 'A connector is a [connector].'],
    ['with what touches it', 'The ("connector\'s") end.', 'The ("[connector]\'s") end.'],
  ])('%s', (_, text, result) => expect(read(text)).toBe(result));
});

describe('a term is left alone', () => {
  test.each([
    ['in code', '`connector` and\n\n```text\nconnector\n```'],
    ['in a link', '[a connector](a.md)'],
    ['in a heading', '## The connector'],
    ['in a table', '| connector |\n| --- |\n| connector |'],
    ['in a quote', '> a connector'],
    ['in bold, and after that', '**Connector:** a connector is a thing.'],
    ['inside other words', 'A connectorless reconnector, sub-connector, connector-like, connector_x, a.connector'],
    ['as a name', 'The Connector Team.'],
    ['in other letters', 'oauth and OAUTH'],
  ])('%s', (_, text) => expect(read(text)).not.toContain('['));
  test('in the lesson that explains it', () => {
    expect(read('A connector and a custom connector.', 'week-1/02-b')).toBe('A connector and a [custom connector].');
  });
});

test('bold that says more than the term does not introduce it', () => {
  expect(read('**The connector says no.** A connector.')).toBe('The connector says no. A [connector].');
});

test('of many terms those are marked that are explained last, in the order of the text', () => {
  const letters = [...'abcdefghijklmnopqrst'];
  const many = letters.map((letter, index) => term(`${letter}${letter}`, `week-${1 + Math.floor(index / 5)}/01-x`));
  const tree = lessonTree(letters.map((letter) => `${letter}${letter}`).join(' '));
  const kept = markTerms(tree, 'week-5/01-z', many).map(({ name }) => name);
  expect(kept).toHaveLength(mostMarks);
  expect(kept).toEqual(['ff', 'gg', 'kk', 'll', 'mm', 'nn', 'oo', 'pp', 'qq', 'rr', 'ss', 'tt']);
});

test('without terms nothing is found', () => expect(wordFinder([])('a connector')).toEqual([]));

test('a button opens the note with the meaning and the way to the glossary', () => {
  const tree = marked('A policy.');
  const found: Record<string, string>[] = [];
  const visit = (node: Nodes) => {
    const { name, attributes = [], children = [] } = node as Element;
    const texts = attributes.map((one) => [one.name, JSON.parse(one.value.value)]);
    if (name !== undefined) found.push({ is: name, ...Object.fromEntries(texts) });
    children.forEach(visit);
  };
  visit(tree);
  expect(found).toEqual([
    { is: 'span', className: 'term' },
    {
      is: 'button',
      type: 'button',
      className: 'term-word',
      popoverTarget: 'term-policy',
      'aria-describedby': 'term-policy-says',
    },
    { is: 'span', id: 'term-policy', className: 'term-note', popover: 'auto' },
    { is: 'span', id: 'term-policy-says' },
  ]);
  expect(nodesOf(tree, 'link').map(({ url }) => url)).toEqual(['/docs/modules/glossary/#policy']);
  expect(JSON.stringify(tree)).toContain('What policy is.');
});
