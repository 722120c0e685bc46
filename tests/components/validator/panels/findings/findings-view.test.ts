import { describe, expect, test } from 'vitest';
import {
  neighbour,
  openFilter,
  rowsUpTo,
  viewOf,
} from '../../../../../src/components/validator/panels/findings/findings-view';
import { officialSentence } from '../../../../../src/components/validator/panels/findings/official-sentence';
import { finding } from '../../finding';

const open = { filter: openFilter, unfolded: new Set<string>(), limit: 100 };
const many = (count: number, facts = {}) => Array.from({ length: count }, () => finding(facts));

describe('the list', () => {
  test('is grouped by severity, the gravest first, and leaves empty groups out', () => {
    const { groups } = viewOf([finding({ severity: 'hint' }), finding({ severity: 'error' })], open);
    expect(groups.map(({ severity, count }) => [severity, count])).toEqual([
      ['error', 1],
      ['hint', 1],
    ]);
  });

  test('keeps findings of a rule together, in the order in which rules first appear', () => {
    const findings = ['b', 'a', 'b'].map((rule) => finding({ rule }));
    expect(viewOf(findings, open).groups[0]?.rows.map((row) => row.finding.rule)).toEqual(['b', 'b', 'a']);
  });

  test('folds three and more of a rule, two not', () => {
    expect(viewOf(many(2), open).groups[0]?.rows).toHaveLength(2);
    const [head, ...rest] = viewOf(many(13), open).groups[0]?.rows ?? [];
    expect(rest).toEqual([]);
    expect(head).toMatchObject({ folded: 12, fold: 'error:some-rule' });
  });

  test('shows all of an open fold, with its head marked', () => {
    const rows = viewOf(many(4), { ...open, unfolded: new Set(['error:some-rule']) }).groups[0]?.rows ?? [];
    expect(rows.map(({ folded, fold }) => [folded, fold !== undefined])).toEqual([
      [0, true],
      [0, false],
      [0, false],
      [0, false],
    ]);
  });

  test('is capped, but counts everything', () => {
    const findings = Array.from({ length: 250 }, (_, index) => finding({ rule: `rule-${index}` }));
    const { groups, hidden, order } = viewOf(findings, open);
    expect(groups[0]?.rows).toHaveLength(100);
    expect(groups[0]?.count).toBe(250);
    expect(hidden).toBe(150);
    expect(order).toHaveLength(250);
  });

  test('says how many rows reach to a finding', () => {
    const findings = Array.from({ length: 5 }, (_, index) => finding({ rule: `rule-${index}` }));
    expect(rowsUpTo(findings, findings[3]?.id ?? '', open)).toBe(4);
    expect(rowsUpTo(findings, 'gone', open)).toBe(0);
  });
});

describe('the filter', () => {
  const findings = [
    finding({ severity: 'error', file: 'a.json', message: 'The summary is missing.' }),
    finding({ severity: 'warning', file: 'b.json', official: { code: 'UrlNotValid', message: 'No address.' } }),
  ];
  const passing = (filter: Partial<typeof openFilter>) =>
    viewOf(findings, { ...open, filter: { ...openFilter, ...filter } }).order.map(({ file }) => file);

  test.each([
    [{ severity: 'warning' as const }, ['b.json']],
    [{ file: 'a.json' }, ['a.json']],
    [{ words: 'SUMMARY missing' }, ['a.json']],
    [{ words: 'urlnotvalid' }, ['b.json']],
    [{ words: 'some-rule' }, ['a.json', 'b.json']],
    [{ words: 'summary', severity: 'hint' as const }, []],
  ])('%j lets %j through', (filter, files) => expect(passing(filter)).toEqual(files));

  test('searches official sentences, with their values, once they are there', () => {
    const official = { code: 'RequiredPropertyMissing', message: '', values: ['contact'] };
    const lacking = finding({ rule: 'info-contact-required', official });
    const filter = { ...openFilter, words: "the 'contact' property is" };
    const rule = {
      title: '',
      why: '',
      fix: '',
      official: { RequiredPropertyMissing: "The '{0}' property is required." },
    };
    const texts = { 'info-contact-required': rule };
    expect(viewOf([lacking], { ...open, filter }).order).toEqual([]);
    expect(viewOf([lacking], { ...open, filter, texts }).order).toEqual([lacking]);
    expect(officialSentence(lacking, texts)).toBe("The 'contact' property is required.");
    expect(officialSentence(lacking, { other: rule })).toBe('');
  });
});

test('next and previous go round', () => {
  const [first, second] = [finding(), finding()];
  const order = [first, second];
  expect(neighbour(order, undefined, 1)).toBe(first);
  expect(neighbour(order, undefined, -1)).toBe(second);
  expect(neighbour(order, first.id, 1)).toBe(second);
  expect(neighbour(order, second.id, 1)).toBe(first);
  expect(neighbour(order, first.id, -1)).toBe(second);
  expect(neighbour([], undefined, 1)).toBeUndefined();
});
