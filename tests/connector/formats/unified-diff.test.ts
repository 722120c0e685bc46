/** The diff is read by `git apply`, so that is the judge, wherever it is installed; the exact text is tested as well. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../../src/connector';
import { formatUnifiedDiff } from '../../../src/connector/report-formats';

function replace(before: string, from: string, text: string): TextEdit {
  const start = before.indexOf(from);
  return { range: { start, end: start + from.length }, text };
}

const lines = (count: number, end = '\n') =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}${end}`).join('');

const cases: ReadonlyArray<readonly [name: string, before: string, edits: (before: string) => TextEdit[]]> = [
  ['one line', lines(9), (text) => [replace(text, '5', 'five')]],
  ['neighbours', lines(20), (text) => [replace(text, '5', 'five'), replace(text, 'line 6', 'six\nand more')]],
  ['two hunks', lines(40), (text) => [replace(text, 'line 3\n', ''), replace(text, '30', 'thirty\nx')]],
  [
    'two edits of a line',
    lines(5),
    (text) => [replace(text, 'line 4', 'a'), { range: { start: 27, end: 27 }, text: 'b' }],
  ],
  ['no line end at the end', 'a\nb', (text) => [replace(text, 'b', 'c')]],
  ['a line end that is added', 'a\nb', (text) => [replace(text, 'b', 'b\n')]],
  ['a line end that is taken away', 'a\nb\n', (text) => [replace(text, 'b\n', 'b')]],
  ['everything', 'a\n', () => [{ range: { start: 0, end: 2 }, text: '' }]],
  ['something out of nothing', '', () => [{ range: { start: 0, end: 0 }, text: 'a\n' }]],
  ['CRLF', lines(9, '\r\n'), (text) => [replace(text, '5', 'five')]],
  ['a byte order mark', `\ufeff${lines(3)}`, () => [{ range: { start: 0, end: 1 }, text: '' }]],
];

describe('the unified diff', () => {
  it('has the shape that people know', () => {
    const before = lines(9);
    expect(formatUnifiedDiff('a b.json', before, [replace(before, 'line 5', 'five')])).toBe(
      '--- a/a b.json\n+++ b/a b.json\n@@ -2,7 +2,7 @@\n line 2\n line 3\n line 4\n-line 5\n+five\n line 6\n line 7\n line 8\n',
    );
  });

  it('is empty without edits', () => {
    expect(formatUnifiedDiff('a', 'text\n', [])).toBe('');
  });

  it.each(cases)('leads from the old text to the new one: %s', (_, before, edit) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'diff-'));
    try {
      const file = path.join(folder, 'file.json');
      const edits = edit(before);
      writeFileSync(file, before);
      const input = formatUnifiedDiff('file.json', before, edits);
      execFileSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'], { cwd: folder, input });
      expect(readFileSync(file, 'utf8')).toBe(applyEdits(before, edits));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
