import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/connector';
import { diffLines } from '../../src/worker/line-diff';

const told = (before: string, after: string, context = 1) =>
  diffLines(before, after, context).hunks.map((lines) => lines.map(({ kind, text }) => `${kind[0]} ${text}`));

describe('a difference by lines', () => {
  test('of equal texts is nothing', () => {
    expect(diffLines('a\nb\n', 'a\nb\n')).toEqual({ edits: [], hunks: [], removed: 0, added: 0 });
  });

  test('shows what goes and what comes, with what is around', () => {
    expect(told('a\nb\nc\nd\n', 'a\nB\nc\nd\n')).toEqual([['s a', 'r b', 'a B', 's c']]);
  });

  test('keeps far places apart and joins near ones', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `line ${index}`);
    const changed = lines.map((line, index) => (index === 2 || index === 10 ? `${line}!` : line));
    expect(told(lines.join('\n'), changed.join('\n'))).toHaveLength(2);
    expect(diffLines(lines.join('\n'), changed.join('\n'), 4).hunks).toHaveLength(1);
  });

  test('numbers lines as they stand in their text', () => {
    const [lines = []] = diffLines('a\nb\nc\n', 'a\nx\ny\nc\n', 1).hunks;
    expect(lines.map(({ kind, number }) => [kind, number])).toEqual([
      ['same', 1],
      ['removed', 2],
      ['added', 2],
      ['added', 3],
      ['same', 3],
    ]);
  });

  test('edits no more than has to be', () => {
    expect(diffLines('{\n  "a": 2.0\n}\n', '{\n  "a": "2.0"\n}\n').edits).toEqual([
      { range: { start: 9, end: 12 }, text: '"2.0"' },
    ]);
  });

  test('of texts that have nothing in common is one block, quickly', () => {
    const text = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word} ${index}`).join('\n');
    const { edits, removed, added } = diffLines(text('a'), text('b'));
    expect(edits).toHaveLength(1);
    expect([removed, added]).toEqual([5000, 5000]);
  });

  test('always leads from the one text to the other, with the fewest lines', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', '')).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { edits, removed, added } = diffLines(before, after);
        expect(applyEdits(before, edits)).toBe(after);
        const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
        const kept = longestCommon(linesOf(before), linesOf(after));
        expect([removed, added]).toEqual([linesOf(before).length - kept, linesOf(after).length - kept]);
      }),
    );
  });
});

/** The length of the longest common subsequence, by the book. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = right.map(() => 0);
  for (const line of left) {
    const next: number[] = [];
    right.forEach((other, index) => {
      const diagonal = index === 0 ? 0 : (row[index - 1] ?? 0);
      next.push(line === other ? diagonal + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
