import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editsCollide, type TextEdit } from '../../../src/connector/text/text-edit';

const edit = (start: number, end: number, text = ''): TextEdit => ({ range: { start, end }, text });

describe('applyEdits', () => {
  it('applies edits in any order', () => {
    expect(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 1, 'A'), edit(2, 2, '-')])).toBe('Ab-cdEf');
  });

  it('changes nothing without edits', () => {
    expect(applyEdits('a\r\n\tb', [])).toBe('a\r\n\tb');
  });

  it('keeps every character that no edit names', () => {
    const cuts = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ minLength: 61, maxLength: 61 }), cuts, fc.string(), (text, offsets, inserted) => {
        const sorted = offsets.toSorted((left, right) => left - right);
        const edits: TextEdit[] = [];
        let kept = '';
        let from = 0;
        for (let i = 0; i + 1 < sorted.length; i += 2) {
          const [start = 0, end = 0] = [sorted[i], sorted[i + 1]];
          edits.push(edit(start, end, inserted));
          kept += text.slice(from, start) + inserted;
          from = end;
        }
        expect(applyEdits(text, edits.toReversed())).toBe(kept + text.slice(from));
      }),
    );
  });
});

describe('editsCollide', () => {
  it.each([
    ['overlapping ranges', edit(0, 3), edit(2, 4), true],
    ['an insertion within a range', edit(0, 3), edit(1, 1), true],
    ['two insertions at one place', edit(2, 2), edit(2, 2), true],
    ['ranges that touch', edit(0, 3), edit(3, 5), false],
    ['ranges apart', edit(0, 1), edit(4, 5), false],
  ])('judges %s', (_, left, right, collide) => {
    expect(editsCollide(left, right)).toBe(collide);
    expect(editsCollide(right, left)).toBe(collide);
  });
});
