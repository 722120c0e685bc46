import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EditHistory } from '../../../src/connector/text/compose-edits';
import { applyEdits, type TextEdit } from '../../../src/connector/text/text-edit';

it('is the same as the rounds one after the other, however they overlap', () => {
  const round = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.constantFrom('', 'x', 'ab', 'a\nb')), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(round, { maxLength: 5 }), (original, rounds) => {
      const history = new EditHistory(original);
      let text = original;
      for (const steps of rounds) {
        const edits: TextEdit[] = [];
        let at = 0;
        for (const [gap, length, insert] of steps) {
          const start = at + gap + (edits.length > 0 ? 1 : 0);
          if (start + length > text.length) break;
          edits.push({ range: { start, end: start + length }, text: insert });
          at = start + length;
        }
        history.add(edits);
        text = applyEdits(text, edits);
      }
      const edits = history.edits();
      expect(applyEdits(original, edits)).toBe(text);
      for (const [index, { range }] of edits.entries()) {
        expect(range.end).toBeLessThanOrEqual(edits[index + 1]?.range.start ?? original.length);
      }
    }),
    { seed: 7, numRuns: 2000 },
  );
});

it('says nothing of what was undone', () => {
  const history = new EditHistory('abc');
  history.add([{ range: { start: 1, end: 2 }, text: 'xyz' }]);
  history.add([{ range: { start: 1, end: 4 }, text: 'b' }]);
  expect(history.edits()).toEqual([]);
});
