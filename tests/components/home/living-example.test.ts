/** The living example repairs itself honestly: right pieces underlined, one finding fewer a step, clean at the end. */
import { describe, expect, it } from 'vitest';
import {
  buildLivingExample,
  type LivingSource,
  type RepairableFinding,
} from '../../../src/components/home/living-example/build-living-example';
import { livingExample } from '../../../src/components/home/living-example/example';
import { changedLines, markedLines } from '../../../src/components/home/living-example/segments';
import { livingSource } from '../../../src/components/home/living-example/source';

function finding(text: string, word: string, replacement?: string): RepairableFinding[] {
  const start = text.indexOf(word);
  if (start < 0) return [];
  const end = start + word.length;
  const edits = replacement === undefined ? [] : [{ start, end, text: replacement }];
  return [{ rule: `no-${word}`, severity: 'error', start, end, message: word, help: word, edits }];
}

const source: LivingSource = { file: 'a.json', before: 'head\n', shown: 'one two\nthree', after: '\ntail' };

describe('the example of the home page', () => {
  it('starts with three findings, loses one a step and ends clean', () => {
    expect(livingExample.steps.map((step) => step.findings.length)).toEqual([3, 2, 1, 0]);
  });
  it('underlines the mistakes themselves', () => {
    const [first] = livingExample.steps;
    expect(first?.findings.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      'get-tides',
      "Today's tides?",
      '"path"',
    ]);
  });
  it('is a real definition before and after', () => {
    for (const { text } of livingExample.steps) {
      expect(() => JSON.parse(livingSource.before + text + livingSource.after)).not.toThrow();
    }
    const last = livingExample.steps.at(-1)?.text ?? '';
    const whole = JSON.parse(livingSource.before + last + livingSource.after);
    expect(whole.paths['/tides/{port}'].get).toMatchObject({
      operationId: 'GetTides',
      summary: "Today's tides",
      parameters: [{ required: true }],
    });
  });
  it('counts lines as the file does', () => {
    const whole = livingSource.before + livingSource.shown;
    expect(whole.split('\n')[livingExample.firstLine - 1]).toBe('"/tides/{port}": {');
  });
});

describe('buildLivingExample', () => {
  it('gives offsets in the shown part and repairs from the top', () => {
    const lint = (text: string) => [...finding(text, 'three', '3'), ...finding(text, 'two', '2')];
    const { steps, firstLine } = buildLivingExample(source, lint);
    expect(steps.map(({ text }) => text)).toEqual(['one two\nthree', 'one 2\nthree', 'one 2\n3']);
    expect(steps[0]?.findings.map(({ start }) => start)).toEqual([4, 8]);
    expect(firstLine).toBe(2);
  });
  it('refuses a finding outside the shown part', () => {
    expect(() => buildLivingExample(source, (text) => finding(text, 'tail', ''))).toThrow(/no-tail points at/);
  });
  it('refuses a finding that cannot be repaired', () => {
    expect(() => buildLivingExample(source, (text) => finding(text, 'two'))).toThrow(/without a repair: no-two/);
  });
  it('refuses repairs that never end', () => {
    expect(() => buildLivingExample(source, (text) => finding(text, 'two', 'two'))).toThrow(/not clean after 10/);
  });
});

describe('markedLines', () => {
  const at = (start: number, end: number) => ({
    rule: 'r',
    severity: 'error' as const,
    start,
    end,
    message: '',
    help: '',
  });

  it('loses no character, whatever is marked', () => {
    const text = 'ab\n\ncde\nf';
    for (let start = 0; start <= text.length; start += 1) {
      for (let end = start; end <= text.length; end += 1) {
        const lines = markedLines(text, [at(start, end), at(2, 6)]);
        expect(lines.map((line) => line.segments.map((piece) => piece.text).join('')).join('\n')).toBe(text);
      }
    }
  });
  it('splits where findings overlap', () => {
    expect(markedLines('abcdef', [at(1, 4), at(2, 6)])[0]?.segments).toEqual([
      { text: 'a', findings: [] },
      { text: 'b', findings: [0] },
      { text: 'cd', findings: [0, 1] },
      { text: 'ef', findings: [1] },
    ]);
  });
  it('follows a finding over several lines and says where it begins', () => {
    const lines = markedLines('ab\ncd', [at(1, 4)], 7);
    expect(lines.map(({ number, starts }) => [number, starts])).toEqual([
      [7, [0]],
      [8, []],
    ]);
    expect(lines[1]?.segments[0]).toEqual({ text: 'c', findings: [0] });
  });
});

describe('changedLines', () => {
  it.each([
    ['a\nb\nc', 'a\nX\nc', [2]],
    ['a\nc', 'a\nb\nc', [2]],
    ['a\na', 'a\na\na', [3]],
    ['a\nb', 'a\nb', []],
    ['a\nb\nc', 'a\nc', []],
  ])('%j to %j', (before, after, expected) => {
    expect(changedLines(before, after)).toEqual(expected);
  });
});
