import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/connector/text/nearest';

describe('nearest', () => {
  it.each([
    ['a missing letter', 'sumary', 'summary'],
    ['a doubled letter', 'summmary', 'summary'],
    ['swapped neighbours', 'descritpion', 'description'],
    ['other capitals only, whatever their number', 'OPERATIONID', 'operationId'],
    ['a wrong letter in a short word', 'gat', 'get'],
  ])('finds %s', (_, word, meant) => {
    expect(nearest(word, ['get', 'summary', 'description', 'operationId'])).toBe(meant);
  });

  it.each(['put', 'in', 'totally different', ''])('finds nothing near %j', (word) => {
    expect(nearest(word, ['get', 'summary', 'description'])).toBeUndefined();
  });

  it('does not propose the word itself', () => {
    expect(nearest('get', ['get'])).toBeUndefined();
  });

  it('takes the nearest of several', () => {
    expect(nearest('itemsPaths', ['itemPath', 'itemsPath'])).toBe('itemsPath');
  });
});
