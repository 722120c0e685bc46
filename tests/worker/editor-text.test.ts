import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editorOffsets, takesMark, toEditorText, toFileText } from '../../src/worker/editor-text';

describe('the text for an editor', () => {
  test('has no byte order mark and no CR', () => {
    expect(toEditorText('\ufeff{\r\n}\r\n')).toEqual({ text: '{\n}\n', byteOrderMark: true, lineEnd: '\r\n' });
    expect(toEditorText('a\rb')).toEqual({ text: 'a\nb', byteOrderMark: false, lineEnd: '\r' });
    expect(toEditorText('a\nb')).toEqual({ text: 'a\nb', byteOrderMark: false, lineEnd: '\n' });
    expect(toEditorText('')).toEqual({ text: '', byteOrderMark: false, lineEnd: '\n' });
  });

  test('remembers the most frequent of mixed line ends', () => {
    expect(toEditorText('a\r\nb\nc\nd').lineEnd).toBe('\n');
    expect(toEditorText('a\r\nb\r\nc\nd').lineEnd).toBe('\r\n');
  });

  test('goes back to the very same file when line ends are not mixed', () => {
    const lines = fc.array(
      fc.string().map((line) => line.replace(/[\r\n\ufeff]/g, '')),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (texts, end, mark) => {
        const raw = (mark ? '\ufeff' : '') + texts.join(end);
        const { text, ...form } = toEditorText(raw);
        expect(toFileText(text, form)).toBe(raw);
      }),
    );
  });
});

test('offsets lead to the same character', () => {
  const pieces = fc.array(fc.constantFrom('a', '{', '"', '\r\n', '\n', '\r', 'ü', '😀'));
  fc.assert(
    fc.property(pieces, fc.boolean(), (parts, mark) => {
      const raw = (mark ? '\ufeff' : '') + parts.join('');
      const { text } = toEditorText(raw);
      const toEditor = editorOffsets(raw);
      expect(toEditor(raw.length)).toBe(text.length);
      for (let at = 0; at < raw.length; at++) {
        if (!/[\r\n\ufeff]/.test(raw[at] ?? '')) expect(text[toEditor(at)]).toBe(raw[at]);
      }
    }),
  );
});

test('an edit that takes the byte order mark away is told from others', () => {
  const edit = (start: number, end: number, text = '') => ({ range: { start, end }, text });
  expect(takesMark('\ufeff{}', edit(0, 1))).toBe(true);
  expect(takesMark('\ufeff{}', edit(1, 2))).toBe(false);
  expect(takesMark('{}', edit(0, 1))).toBe(false);
});
