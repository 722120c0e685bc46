// A path can be typed, or pasted with all that stands around it.
import { describe, expect, it } from 'vitest';
import {
  belowBase,
  readRequestLine,
  saysMore,
} from '../../../../../src/components/generator/steps/operations/request-line';

describe('a line for the path', () => {
  it.each([
    ['/books', { path: '/books', query: [] }],
    ['books', { path: 'books', query: [] }],
    ['POST /books', { path: '/books', method: 'post', query: [] }],
    [
      'get https://api.books.example/v1/books?limit=5&q=a+b%20c&flag',
      {
        path: '/v1/books',
        method: 'get',
        host: 'api.books.example',
        query: [
          ['limit', '5'],
          ['q', 'a b c'],
          ['flag', ''],
        ],
      },
    ],
    ['https://api.books.example', { path: '/', host: 'api.books.example', query: [] }],
    ['/books?broken=%E0%A4%A', { path: '/books', query: [['broken', '%E0%A4%A']] }],
    ['/books#top', { path: '/books', query: [] }],
    ['fetch /books', { path: 'fetch /books', query: [] }],
  ])('%s', (line, expected) => expect(readRequestLine(line)).toEqual(expected));

  it('is taken apart only when it says more than a path', () => {
    expect(['/books', 'boo', '/', '', 'h', 'https:/', '/get all'].map(saysMore)).not.toContain(true);
    expect(['GET /b', '/b?c=d', 'https://a', 'put https://a.example/b'].map(saysMore)).not.toContain(false);
  });

  it('loses what all paths start with', () => {
    expect(belowBase('/v1/books', '/v1')).toBe('/books');
    expect(belowBase('/v1', '/v1/')).toBe('/');
    expect(belowBase('/v10/books', '/v1')).toBe('/v10/books');
    expect(belowBase('/books', '/')).toBe('/books');
  });
});
