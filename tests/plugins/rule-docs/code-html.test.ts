import { describe, expect, it } from 'vitest';
import { codeHtml, type Emphasis } from '../../../src/plugins/rule-docs/code-html';

const code = '{ "a": "<b>", "n": -1.5e3, "t": true }';
const marked = (text: string, tag: Emphasis['tag'] = 'mark'): Emphasis => {
  const start = code.indexOf(text);
  return { range: { start, end: start + text.length }, tag };
};
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

describe('code as HTML', () => {
  it('tells names, texts and other values apart, and escapes', () => {
    const { text } = codeHtml(code, 'json', []);
    expect(text).toContain('<span class="rule-code-key">&quot;a&quot;</span>');
    expect(text).toContain('<span class="rule-code-text">&quot;&lt;b&gt;&quot;</span>');
    expect(text).toContain('<span class="rule-code-word">-1.5e3</span>');
    expect(text).toContain('<span class="rule-code-word">true</span>');
  });

  it('leaves other languages uncoloured', () => {
    expect(codeHtml('true & "x"', 'text', []).text).toBe('true &amp; &quot;x&quot;');
  });

  it('keeps the text whatever is marked', () => {
    for (const [from, to] of [
      [0, 1],
      [3, 9],
      [0, code.length],
      [8, 8],
    ] as const) {
      const { text } = codeHtml(code, 'json', [{ range: { start: from, end: to }, tag: 'mark' }]);
      expect(plain(text)).toBe(code);
    }
  });

  it('marks a stretch even through the middle of a word', () => {
    const { text } = codeHtml(code, 'json', [marked('b>", "n')]);
    expect(plain(/<mark>(.*)<\/mark>/.exec(text)?.[1] ?? '')).toBe('b>", "n');
  });

  it('counts the first of two stretches that overlap', () => {
    const { text } = codeHtml(code, 'json', [marked('"<b>"'), marked('b>', 'ins')]);
    expect(text).toContain('<mark>');
    expect(text).not.toContain('<ins>');
    expect(plain(text)).toBe(code);
  });
});
