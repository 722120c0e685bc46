import { describe, expect, test } from 'vitest';
import {
  appliedSentence,
  differenceOf,
  gathered,
  lineSentence,
  safeCount,
  withProposals,
} from '../../../../../src/components/validator/panels/findings/repairs/repair-view';
import type { EditorFix } from '../../../../../src/worker/protocol';
import { finding } from '../../finding';

const fix = (start: number, end: number, text: string, kind: EditorFix['kind'] = 'review'): EditorFix => ({
  title: text,
  kind,
  edits: [{ range: { start, end }, text }],
  dropsByteOrderMark: false,
});
const files = [{ path: 'a.json', text: 'one\ntwo\n', encoding: 'utf-8', byteOrderMark: false, lineEnd: '\n' }] as const;
const at = (one: EditorFix) => ({ finding: finding({ file: 'a.json', fixes: [one] }), fix: one });

describe('repairs', () => {
  test('are counted by findings; proposals are those without a safe repair', () => {
    const safe = finding({ fixes: [fix(0, 1, 'a', 'safe'), fix(0, 1, 'b')] });
    const proposal = finding({ fixes: [fix(0, 1, 'b')] });
    expect(safeCount([safe, proposal, finding({ fixes: [] })])).toBe(1);
    expect(withProposals([safe, proposal, finding({ fixes: [] })])).toEqual([proposal]);
  });

  test('that were accepted are gathered by file; one in the same place is left', () => {
    const { repairs, count, left } = gathered([at(fix(0, 3, 'ONE')), at(fix(4, 7, 'TWO')), at(fix(2, 5, 'x'))], files);
    expect([count, left]).toEqual([2, 1]);
    expect(repairs).toMatchObject([{ path: 'a.json', text: 'one\ntwo\n' }]);
    expect(repairs[0]?.edits).toHaveLength(2);
  });

  test('are shown as a difference', () => {
    const { edits: _edits, hunks, ...counts } = differenceOf('one\ntwo\n', fix(4, 7, 'TWO\nthree'));
    expect(hunks).toHaveLength(1);
    expect(lineSentence(counts)).toBe('1 line goes, 2 come');
    expect(lineSentence({ removed: 0, added: 0 })).toBe('no line changes');
    expect(appliedSentence(1, 1)).toBe('1 repair in 1 file was made.');
  });
});
