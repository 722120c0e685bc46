// The draft and every way in which it changes.
import { describe, expect, it } from 'vitest';
import {
  blankDraft,
  type DraftAction,
  initialDraftState,
  reduceDraft,
} from '../../../../src/components/generator/draft/draft-state';

const run = (...actions: DraftAction[]) => actions.reduce(reduceDraft, initialDraftState(blankDraft));

describe('the draft', () => {
  it('follows what is entered', () => {
    const { draft } = run(
      { type: 'set', pointer: '/general/name', value: 'Lighthouse Log' },
      { type: 'inserted', pointer: '/operations', index: 0, value: { path: '/b' } },
      { type: 'inserted', pointer: '/operations', index: 0, value: { path: '/a' } },
      { type: 'moved', pointer: '/operations', from: 1, to: 0 },
      { type: 'removed', pointer: '/service' },
    );
    expect(draft).toEqual({
      kind: 'custom',
      general: { contact: {}, name: 'Lighthouse Log' },
      authentication: { kind: 'none' },
      operations: [{ path: '/b' }, { path: '/a' }],
    });
  });

  it('stays the same object when nothing changes, and stays an object', () => {
    const before = initialDraftState(blankDraft);
    expect(reduceDraft(before, { type: 'removed', pointer: '/nothing' })).toBe(before);
    expect(reduceDraft(before, { type: 'set', pointer: '', value: 'text' })).toBe(before);
  });

  it('remembers where somebody has been, and forgets it with another draft', () => {
    const state = run({ type: 'touched', pointers: ['/general/name'] });
    expect([...state.touched]).toEqual(['/general/name']);
    expect(reduceDraft(state, { type: 'touched', pointers: ['/general/name'] })).toBe(state);
    const other = reduceDraft(state, { type: 'replaced', draft: { operations: [] } });
    expect(other.touched.size).toBe(0);
    expect(other.draft).toEqual({ operations: [] });
    const report = { name: 'tea.yaml', remarks: [], notes: [] };
    const imported = initialDraftState(blankDraft, report);
    expect(reduceDraft(imported, { type: 'set', pointer: '/kind', value: 'certified' }).report).toBe(report);
    expect(reduceDraft(imported, { type: 'replaced', draft: {} }).report).toBeUndefined();
  });

  it('lets what names a call follow its id, and keeps the last name while the id is empty', () => {
    const draft = { operations: [{ id: 'ListBooks' }], policies: [{ operations: ['GetBook', 'ListBooks'] }] };
    const named = ['/policies/0/operations/1'];
    const pointer = '/operations/0/id';
    const one = reduceDraft(initialDraftState(draft), { type: 'renamed', pointer, id: 'List', named });
    expect(one.draft).toEqual({ operations: [{ id: 'List' }], policies: [{ operations: ['GetBook', 'List'] }] });
    const none = reduceDraft(one, { type: 'renamed', pointer, id: '', named });
    expect(none.draft).toEqual({ operations: [{}], policies: [{ operations: ['GetBook', 'List'] }] });
    expect(reduceDraft(none, { type: 'renamed', pointer, id: 'GetAll', named }).draft).toEqual({
      operations: [{ id: 'GetAll' }],
      policies: [{ operations: ['GetBook', 'GetAll'] }],
    });
  });
});
