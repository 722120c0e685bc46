// Several demands in one text: clauses, things that are counted up, points of a list, remarks beside a demand.
import { describe, expect, test } from 'vitest';
import { idsIn } from './logs';

describe('a sentence', () => {
  test.each([
    [
      'with several orders',
      'Kindly delete icon.png, set the brand colour to #da3b01, and put your own name in publisher.',
      ['icon-out', 'brand-colour', 'publisher'],
    ],
    [
      'with several faults',
      'The host is a test server, the description of the connector is too short, and we do not allow Power Apps in it.',
      ['host', 'connector-description', 'product-names-anywhere'],
    ],
    ['with an arrow', 'Real client id in the properties → replace it, and remove the icon', ['client-id', 'icon-out']],
    [
      'that counts up',
      'Please add stackOwner, categories and a privacy policy.',
      ['stack-owner', 'categories', 'privacy-policy'],
    ],
    [
      'that goes on about the same',
      'The summaries should be in sentence case, and none may end with a full stop.',
      ['summary-case', 'summary-end'],
    ],
    [
      'that goes on about the script',
      'Do not log the token in the custom code, and the hard-coded host has to go as well.',
      ['script-log', 'script-host'],
    ],
    [
      'about two things at once',
      'The 404 and 429 responses have a schema reference that does not exist.',
      ['reference'],
    ],
    ['with one demand in two clauses', 'The title is too long, it must be shortened.', ['title-length']],
    ['with a condition', 'If the field is optional, its description should say so, please.', ['property-words']],
    [
      'about two things together',
      'The title in the readme and the title in the swagger must be the same.',
      ['names-agree'],
    ],
  ])('%s', (_how, text, ids) => expect(idsIn(text)).toEqual(ids));
});

describe('a list', () => {
  test('is about what the line above it names', () => {
    const text =
      'The readme needs some work:\n- Prerequisites says "TBD"\n- list every operation\n- explain how to get credentials';
    expect(idsIn(text)).toEqual(['readme-placeholders', 'readme-operations', 'readme-credentials']);
  });

  test('has points in few words beside those that ask', () => {
    expect(
      idsIn('1. The host must be the production one\n2. stackOwner is missing\n3. Categories: three given'),
    ).toEqual(['host', 'stack-owner', 'categories-count']);
  });

  test('asks for nothing where its points only tell', () => {
    expect(idsIn('- rolls: the rolls of the day\n- host: where the oven is\n- readme')).toEqual([]);
  });
});

describe('a paragraph', () => {
  test('has remarks beside what it asks for', () => {
    expect(idsIn('The e-mail of the contact bounces. Please add the privacy policy.')).toEqual([
      'contact',
      'privacy-policy',
    ]);
  });

  test('says once what a subject has in general, and nothing where it says more', () => {
    expect(idsIn('Your script needs work. Please do not use HttpClient in the script.')).toEqual([
      'script-http-client',
    ]);
  });

  test('says in its second sentence what it means by the first', () => {
    expect(
      idsIn('The properties of the answer in ListRolls have no titles. Please give each of them a readable title.'),
    ).not.toContain('title');
  });
});

test('long texts take no time', () => {
  const from = performance.now();
  idsIn(`${'- please rename the icon and the host, and the script must go, and '.repeat(9)}\n`.repeat(200));
  idsIn(`${'- the host is wrong\n\ntext\n'.repeat(3000)}`);
  expect(performance.now() - from).toBeLessThan(8000);
});
