import { describe, expect, test } from 'vitest';
import type { PreviewChange } from '../../../../src/components/validator/panels/preview/preview-state';
import {
  type Action,
  initialState,
  isResultCurrent,
  reduce,
  rowsAtOnce,
  type ValidatorState,
} from '../../../../src/components/validator/session/state';
import type { OpenedConnector, OpenedFile } from '../../../../src/worker/protocol';
import { finding, resultOf } from '../finding';

const blank = initialState('custom', undefined);
const through = (state: ValidatorState, ...actions: Action[]) => actions.reduce(reduce, state);
const typed: Action = { type: 'edited', path: 'apiDefinition.swagger.json', text: '{}' };

function opened(path: string, text: string): OpenedFile {
  const bytes = new TextEncoder().encode(text);
  return { path, text, bytes, encoding: 'utf-8', byteOrderMark: false, lineEnd: '\n' };
}

function connector(name: string, facts: Partial<OpenedConnector> = {}): OpenedConnector {
  const files = [opened('apiProperties.json', '{}'), opened('apiDefinition.swagger.json', `{"is": "${name}"}`)];
  return { name, files, isPart: false, ...facts };
}

const open = (name: string, facts?: Partial<OpenedConnector>): Action => ({
  type: 'opened',
  connector: connector(name, facts),
  problems: [],
});
const texts = (state: ValidatorState) => state.workspace.files.map(({ text }) => text);

describe('typing', () => {
  test('starts the work', () => {
    const state = through(blank, typed);
    expect(state.started).toBe(true);
    expect(texts(state)).toEqual(['{}']);
  });

  test('the same text changes nothing at all', () => {
    const state = through(blank, typed);
    expect(reduce(state, typed)).toBe(state);
  });

  test('into a file that is gone is nothing', () => {
    expect(reduce(blank, { type: 'edited', path: 'gone.json', text: 'x' })).toBe(blank);
  });

  test('ends the life of the original bytes and of the note about them', () => {
    const [note, encoding] = ['Written in UTF-16.', 'utf-16le' as const];
    const files = [{ ...opened('apiDefinition.swagger.json', '{}'), note, encoding }];
    const state = through(blank, open('Tea', { files }));
    expect(state.workspace.files[0]).toHaveProperty('original');
    const edited = through(state, { ...typed, text: '{ }' });
    expect(edited.workspace.files[0]).toEqual({
      path: 'apiDefinition.swagger.json',
      text: '{ }',
      encoding: 'utf-8',
      byteOrderMark: false,
      lineEnd: '\n',
    });
  });
});

describe('opening', () => {
  test('puts the definition in front and shows the findings', () => {
    const state = through(blank, open('Tea'));
    expect(state.workspace).toMatchObject({ name: 'Tea', active: 'apiDefinition.swagger.json' });
    expect(state.part).toBe('side');
    expect(state.notices).toEqual([]);
  });

  test('over something else says so and can be undone', () => {
    const state = through(blank, typed, open('Tea'));
    expect(state.notices).toMatchObject([{ text: '`Tea` is open now.', undo: true }]);
    expect(texts(through(state, { type: 'undone' }))).toEqual(['{}']);
  });

  test('gives the files a new serial every time, so that editors forget', () => {
    const first = through(blank, open('Tea'));
    const second = through(first, open('Milk'));
    const back = through(second, { type: 'undone' });
    expect(new Set([blank, first, second, back].map(({ workspace }) => workspace.serial)).size).toBe(4);
  });

  test('takes the profile that the folder names, and says so', () => {
    const state = through(blank, open('Tea', { profile: 'independent' }));
    expect(state.profile).toBe('independent');
    expect(state.notices[0]?.text).toContain('Independent');
  });

  test('forgets what was said about the files before', () => {
    const error = finding();
    const state = through(
      blank,
      typed,
      { type: 'checked', result: resultOf([error]), files: [] },
      { type: 'selected', id: error.id, jump: true },
      { type: 'filtered', filter: { words: 'x' } },
      open('Tea'),
    );
    expect(state).toMatchObject({ result: undefined, selected: undefined, jump: undefined, filter: { words: '' } });
  });

  test('adds parts to what is there and replaces files of the same name', () => {
    const parts = { files: [opened('apiproperties.json', 'new'), opened('icon.png', '')], isPart: true };
    const state = through(blank, open('Tea'), { type: 'merged', connector: connector('x', parts), problems: [] });
    expect(state.workspace.files.map(({ path }) => path)).toEqual([
      'apiDefinition.swagger.json',
      'apiproperties.json',
      'icon.png',
    ]);
  });

  test('problems are told once each', () => {
    const problem: Action = { type: 'problems', problems: ['Too large.', 'Too large.'] };
    const state = through(blank, typed, problem);
    expect(state.notices).toMatchObject([{ tone: 'problem', text: 'Too large.', undo: false }]);
    expect(texts(state)).toEqual(['{}']);
    const [notice] = state.notices;
    expect(through(state, { type: 'noticeDismissed', id: notice?.id ?? 0 }).notices).toEqual([]);
  });

  describe('of several connectors', () => {
    const choices = ['Tea', 'Cake'].map((name) => ({ name, sources: [] }));
    const offered = through(blank, typed, { type: 'offered', choices, problems: [] });
    const chosen = through(offered, { ...open('Tea'), from: 'Tea' } as Action);

    test('offers them without losing what is open', () => {
      expect(offered.offer).toEqual({ choices, shown: true });
      expect(texts(offered)).toEqual(['{}']);
      expect(through(offered, { type: 'offerPutAside' }).offer).toBeUndefined();
    });

    test('folds the list when one is chosen, and brings it back', () => {
      expect(chosen.offer).toEqual({ choices, shown: false, opened: 'Tea' });
      expect(chosen.offer?.choices).toBe(choices);
      const back = through(chosen, { type: 'offerShown' });
      expect(back.offer).toEqual({ choices, shown: true, opened: 'Tea' });
      expect(back.workspace).toBe(chosen.workspace);
      expect(through(back, { type: 'offerPutAside' }).offer).toEqual(chosen.offer);
    });

    test('keeps the way back through changes of the files, and forgets it with other files', () => {
      const changed = through(
        chosen,
        { type: 'fileRemoved', path: 'apiProperties.json' },
        { type: 'merged', connector: connector(''), problems: [] },
        { type: 'undone' },
      );
      expect(changed.offer).toEqual(chosen.offer);
      expect(through(chosen, open('Milk')).offer).toBeUndefined();
      expect(through(chosen, { type: 'forgotten' }).offer).toBeUndefined();
    });

    test('has no way back where nothing was offered', () => {
      expect(through(blank, { ...open('Tea'), from: 'Tea' } as Action).offer).toBeUndefined();
      expect(reduce(blank, { type: 'offerShown' })).toBe(blank);
    });
  });
});

describe('forgetting', () => {
  test('clears the table and can be undone', () => {
    const state = through(blank, typed, { type: 'forgotten' });
    expect(state.started).toBe(false);
    expect(texts(state)).toEqual(['']);
    expect(state.notices).toMatchObject([{ undo: true }]);
    const back = through(state, { type: 'undone' });
    expect(back.started).toBe(true);
    expect(texts(back)).toEqual(['{}']);
  });

  test('undo without anything to undo is nothing', () => {
    expect(reduce(blank, { type: 'undone' })).toBe(blank);
  });
});

describe('files', () => {
  test('are added, activated and taken out', () => {
    const state = through(blank, typed, { type: 'fileAdded', path: 'settings.json' });
    expect(state.workspace.active).toBe('settings.json');
    const without = through(state, { type: 'fileRemoved', path: 'settings.json' });
    expect(without.workspace.active).toBe('apiDefinition.swagger.json');
    expect(without.notices).toMatchObject([{ undo: true }]);
    expect(through(without, { type: 'undone' }).workspace.files).toHaveLength(2);
  });

  test('that are not there are not activated', () => {
    expect(through(blank, { type: 'activated', path: 'gone' }).workspace).toBe(blank.workspace);
  });

  test('lose their byte order mark by a fix', () => {
    const files = [{ ...opened('apiDefinition.swagger.json', '{}'), byteOrderMark: true }];
    const state = through(blank, open('Tea', { files }), { type: 'unmarked', path: 'apiDefinition.swagger.json' });
    expect(state.workspace.files[0]).toMatchObject({ byteOrderMark: false });
    expect(state.workspace.files[0]).not.toHaveProperty('original');
  });
});

describe('checking', () => {
  const [first, second] = [finding({ file: 'apiProperties.json' }), finding({ rule: 'other' })];
  const checked = through(blank, open('Tea'), { type: 'checked', result: resultOf([first, second]), files: [] });

  test('goes from idle over checking to idle', () => {
    const running = through(checked, { type: 'checkStarted' });
    expect(running.status).toBe('checking');
    expect(running.result).toBe(checked.result);
    expect(checked.status).toBe('idle');
  });

  test('that fails keeps the last findings and says why until the next try', () => {
    const failed = through(checked, { type: 'checkFailed', failure: { reason: 'crashed', detail: 'boom' } });
    expect(failed).toMatchObject({ status: 'failed', failure: { reason: 'crashed' }, result: checked.result });
    expect(through(failed, { type: 'checkStarted' }).failure).toBeUndefined();
  });

  test('tells whether its places are those of the texts as they are', () => {
    const check = (state: ValidatorState): Action => ({
      type: 'checked',
      result: resultOf([first]),
      files: state.workspace.files,
    });
    const current = through(checked, check(checked));
    expect(isResultCurrent(current)).toBe(true);
    expect(isResultCurrent(through(current, { type: 'activated', path: 'apiProperties.json' }))).toBe(true);
    const edited = through(current, { ...typed, text: '{ "is": "Coffee" }' });
    expect(isResultCurrent(edited)).toBe(false);
    // A check that was asked for before the edit says nothing of the text after it.
    expect(isResultCurrent(through(edited, check(current)))).toBe(false);
    expect(isResultCurrent(through(edited, check(edited)))).toBe(true);
  });

  test('keeps the selection while its finding stays', () => {
    const selected = through(checked, { type: 'selected', id: second.id, jump: false });
    expect(through(selected, { type: 'checked', result: resultOf([second]), files: [] }).selected).toBe(second.id);
    expect(through(selected, { type: 'checked', result: resultOf([first]), files: [] }).selected).toBeUndefined();
  });

  test('selecting jumps into the right file', () => {
    const state = through(checked, { type: 'selected', id: first.id, jump: true });
    expect(state.workspace.active).toBe('apiProperties.json');
    expect(state.jump).toMatchObject({ path: 'apiProperties.json', start: 3, end: 8, focus: true });
    expect(state.part).toBe('editor');
    const again = through(state, { type: 'selected', id: first.id, jump: true });
    expect(again.jump?.serial).not.toBe(state.jump?.serial);
  });

  test('selecting without a jump opens and closes', () => {
    const state = through(checked, { type: 'selected', id: first.id, jump: false });
    expect(state).toMatchObject({ selected: first.id, jump: undefined, part: 'side' });
    expect(through(state, { type: 'selected', id: first.id, jump: false }).selected).toBeUndefined();
    expect(reduce(checked, { type: 'selected', id: 'gone', jump: true })).toBe(checked);
  });

  test('stepping opens folds and lengthens the list as far as needed', () => {
    const many = Array.from({ length: rowsAtOnce + 5 }, () => finding());
    const state = through(
      blank,
      open('Tea'),
      { type: 'checked', result: resultOf(many), files: [] },
      { type: 'stepped', step: -1 },
    );
    expect(state.selected).toBe(many.at(-1)?.id);
    expect(state.unfolded.has('error:some-rule')).toBe(true);
    expect(state.limit).toBe(many.length);
    expect(state.jump?.focus).toBe(false);
  });

  test('stepping keeps to the filter', () => {
    const filtered = through(checked, { type: 'filtered', filter: { words: 'other' } }, { type: 'stepped', step: 1 });
    expect(filtered.selected).toBe(second.id);
    const nothing = through(checked, { type: 'filtered', filter: { words: 'nowhere' } });
    expect(reduce(nothing, { type: 'stepped', step: 1 })).toBe(nothing);
  });

  test('a filter starts the list from its beginning', () => {
    const longer = through(checked, { type: 'moreShown' });
    expect(longer.limit).toBe(2 * rowsAtOnce);
    expect(through(longer, { type: 'filtered', filter: { severity: 'hint' } }).limit).toBe(rowsAtOnce);
  });

  test('folds open and close', () => {
    const state = through(checked, { type: 'foldToggled', fold: 'error:x' });
    expect([...state.unfolded]).toEqual(['error:x']);
    expect(through(state, { type: 'foldToggled', fold: 'error:x' }).unfolded.size).toBe(0);
  });
});

test('what was kept is on the table again, and a profile and a part are a choice', () => {
  const kept = through(blank, typed).workspace;
  const state = initialState('certified', kept);
  expect(state).toMatchObject({ started: true, profile: 'certified', workspace: kept });
  expect(through(state, { type: 'profileChosen', profile: 'custom' }).profile).toBe('custom');
  expect(through(state, { type: 'partChosen', part: 'files' }).part).toBe('files');
});

describe('the panels and the log', () => {
  test('a panel is shown, and on a narrow screen the part that holds it', () => {
    const state = through(initialState('custom', undefined), { type: 'panelChosen', panel: 'log' });
    expect(state).toMatchObject({ panel: 'log', part: 'side', started: false });
  });

  test('a log that was kept is shown at once where no connector was', () => {
    expect(initialState('custom', undefined, 'a log')).toMatchObject({ log: 'a log', panel: 'log' });
  });

  test('the log is forgotten with everything else, and comes back with it', () => {
    const typed = through(
      initialState('custom', undefined),
      { type: 'edited', path: 'a.json', text: '{}' },
      { type: 'edited', path: 'apiDefinition.swagger.json', text: '{}' },
      { type: 'logEdited', text: 'a log' },
      { type: 'forgotten' },
    );
    expect(typed.log).toBe('');
    expect(through(typed, { type: 'undone' }).log).toBe('a log');
  });

  test('a place of the log is shown in the editor', () => {
    const place = { path: 'apiDefinition.swagger.json', start: 3, end: 5 };
    const state = through(initialState('custom', undefined), { type: 'placeShown', place });
    expect(state).toMatchObject({ part: 'editor', jump: { ...place, focus: true } });
  });
});

describe('the checklist', () => {
  const tick = (id: string, on = true): Action => ({ type: 'ticked', id, on });
  const ticked = through(blank, open('Tea'), tick('deployed'), tick('proofread'), tick('deployed'));

  test('keeps each tick once, with the connector, through typing and added files', () => {
    expect(ticked.workspace.ticks).toEqual(['proofread', 'deployed']);
    const parts = connector('Tea', { isPart: true });
    const later = through(ticked, typed, { type: 'merged', connector: parts, problems: [] });
    expect(later.workspace.ticks).toEqual(['proofread', 'deployed']);
    expect(through(later, tick('proofread', false)).workspace.ticks).toEqual(['deployed']);
  });

  test('begins anew with another connector, and comes back with the old one', () => {
    const other = through(ticked, open('Milk'));
    expect(other.workspace.ticks ?? []).toEqual([]);
    expect(through(other, { type: 'undone' }).workspace.ticks).toEqual(['proofread', 'deployed']);
  });

  test('opens a finding in the list, whatever hides it there', () => {
    const many = Array.from({ length: rowsAtOnce + 5 }, () => finding());
    const last = many.at(-1);
    const hidden = through(
      blank,
      open('Tea'),
      { type: 'checked', result: resultOf(many), files: [] },
      { type: 'filtered', filter: { words: 'nowhere' } },
      { type: 'panelChosen', panel: 'readiness' },
    );
    const state = through(hidden, { type: 'findingOpened', id: last?.id ?? '' });
    expect(state).toMatchObject({ panel: 'findings', part: 'side', selected: last?.id, limit: many.length });
    expect(state.filter.words).toBe('');
    expect(reduce(hidden, { type: 'findingOpened', id: 'gone' })).toBe(hidden);
  });
});

describe('the preview', () => {
  const preview = (change: PreviewChange): Action => ({ type: 'previewed', change });
  const looked = through(
    blank,
    open('Tea'),
    preview({ kind: 'card', key: 'b', open: ['a'] }),
    preview({ kind: 'advanced', key: 'b' }),
    preview({ kind: 'search', words: 'tea' }),
    preview({ kind: 'more' }),
  );

  test('opens and closes cards, and searches from the start of the list', () => {
    expect(looked.preview).toEqual({ opened: ['a', 'b'], whole: ['b'], words: 'tea', limit: 80 });
    const closed = through(looked, preview({ kind: 'card', key: 'a', open: ['a'] }));
    expect(closed.preview.opened).toEqual([]);
    expect(through(looked, preview({ kind: 'search', words: '' })).preview.limit).toBe(40);
  });

  test('stays as it is while panels, texts and files of the connector change', () => {
    const later = through(
      looked,
      { type: 'panelChosen', panel: 'findings' },
      typed,
      { type: 'merged', connector: connector(''), problems: [] },
      { type: 'fileRemoved', path: 'apiProperties.json' },
    );
    expect(later.preview).toBe(looked.preview);
  });

  test('begins anew with another connector', () => {
    for (const action of [open('Milk'), { type: 'forgotten' } as const, { type: 'undone' } as const]) {
      const before = through(blank, typed, open('Tea'), preview({ kind: 'more' }));
      expect(reduce(before, action).preview, action.type).toBe(blank.preview);
    }
  });
});
