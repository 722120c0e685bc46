import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../src/connector/model/markdown';

const titles = (text: string) => sectionsOf(text).map(({ level, title }) => `${level} ${title}`);

describe('the sections of a text', () => {
  it('have a level and a title without marks', () => {
    expect(titles('# A\n## **B** ##\n###  2.1 `C`\n#D\n   #### E\n    ##### F')).toEqual(['1 A', '2 B', '3 C', '4 E']);
  });

  it('can be underlined', () => {
    expect(titles('A\n===\n\nB c\r\n---\r\n\n---\n\ntext\n\n- - -')).toEqual(['1 A', '2 B c']);
  });

  it('are not looked for between fences', () => {
    expect(titles('```md\n# A\n~~~\n```\n# B\n~~~~\n# C\n~~~\n# D\n~~~~\n# E')).toEqual(['1 B', '1 E']);
  });

  it('have the text up to the next of their size', () => {
    const text = '# A\nfirst\n## B\nsecond\n### C\nthird\n## D\n\n# E';
    expect(sectionsOf(text).map(({ title, body }) => [title, body])).toEqual([
      ['A', 'first\n## B\nsecond\n### C\nthird\n## D'],
      ['B', 'second\n### C\nthird'],
      ['C', 'third'],
      ['D', ''],
      ['E', ''],
    ]);
  });

  it('know where their words stand', () => {
    const text = '## A b ##\r\n\r\nC d\r\n---\r\n';
    expect(sectionsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['A b', 'C d']);
  });

  it('are found in no time, whatever the lines', () => {
    const text = `# ${'# '.repeat(50_000)}x\n`.repeat(3);
    const started = performance.now();
    sectionsOf(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
