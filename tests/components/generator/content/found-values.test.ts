// What an example answer offers: properties to tick, lists to choose from, values in their entries.
import { describe, expect, it } from 'vitest';
import {
  likely,
  likelyTitle,
  likelyValue,
  listsIn,
  propertiesOf,
  valuesIn,
} from '../../../../src/components/generator/content/found-values';
import { schemaOf } from '../../../../src/connector/form-proposals';

const answer = {
  total: 2,
  data: { groups: [{ id: 'g', owner: { name: 'Ana' }, tags: ['a'] }] },
  keepers: [{ id: 'k1', since: '2026-01-02T03:04:05Z' }],
};
const schema = schemaOf({ example: answer });

describe('an example', () => {
  it('has properties with types in words', () => {
    expect(propertiesOf(schema)).toEqual([
      { name: 'total', type: 'whole number', title: 'Total' },
      { name: 'data', type: 'object', title: 'Data' },
      { name: 'keepers', type: 'list', title: 'Keepers' },
    ]);
    expect(propertiesOf(schemaOf({ example: [{ id: 1.5, at: '2026-01-02T03:04:05Z', x: null }] }))).toEqual([
      { name: 'id', type: 'number', title: 'Id' },
      { name: 'at', type: 'date and time', title: 'At' },
      { name: 'x', type: 'anything', title: 'X' },
    ]);
    expect(propertiesOf(schemaOf({ example: 'text' }))).toEqual([]);
  });

  it('has lists, the nearest first, with the values in their entries', () => {
    expect(listsIn(schema)).toEqual([
      { path: 'keepers', values: ['id', 'since'] },
      { path: 'data/groups', values: ['id', 'owner/name'] },
    ]);
    expect(listsIn(schemaOf({ example: [{ id: 1 }] }))).toEqual([{ path: '', values: ['id'] }]);
    expect(listsIn(schemaOf({ example: { id: 1 } }))).toEqual([]);
    expect(listsIn(undefined)).toEqual([]);
  });

  it('has values', () => {
    expect(valuesIn(schema)).toEqual(['total']);
  });

  it('has likely values and titles', () => {
    const names = ['created', 'bookId', 'displayName'];
    expect(likely(names, likelyValue)).toBe('bookId');
    expect(likely(names, likelyTitle)).toBe('displayName');
    expect(likely(['b'], likelyTitle)).toBe('b');
    expect(likely([], likelyTitle)).toBeUndefined();
  });
});
