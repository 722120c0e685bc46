import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/connector/text/line-index';

describe('LineIndex', () => {
  it('counts LF, CRLF and a lone CR as one line end each', () => {
    const index = new LineIndex('a\nbb\r\nccc\rd');
    expect(index.lineCount).toBe(4);
    expect([1, 2, 3, 4].map((line) => index.lineText(line))).toEqual(['a', 'bb', 'ccc', 'd']);
  });

  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [4, 2, 3],
    [5, 2, 4],
    [6, 3, 1],
    [-5, 1, 1],
    [99, 3, 2],
  ])('puts offset %i at %i:%i', (offset, line, column) => {
    expect(new LineIndex('a\nbb\r\nc').positionAt(offset)).toEqual({ line, column });
  });

  it('has one line in an empty text, and none outside a text', () => {
    expect(new LineIndex('').positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(new LineIndex('a').lineText(2)).toBe('');
    expect(new LineIndex('a').lineText(0)).toBe('');
  });

  it('leads from an offset to a position and back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '\r\n', '😀'), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(), (source, number) => {
        const offset = number % (source.length + 1);
        const index = new LineIndex(source);
        const { line, column } = index.positionAt(offset);
        const starts = [...source.matchAll(/\r\n|\n|\r/g)].map((end) => (end.index ?? 0) + end[0].length);
        expect(([0, ...starts][line - 1] ?? Number.NaN) + column - 1).toBe(offset);
      }),
    );
  });
});
