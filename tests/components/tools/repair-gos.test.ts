import { history, redo, undo } from '@codemirror/commands';
import { EditorState, type Transaction } from '@codemirror/state';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  goOf,
  isReversal,
  RepairGos,
  recordsRepairs,
  type StoredFiles,
} from '../../../src/components/tools/repair-gos';

/** Files as the editor holds them; changes in the one that is shown are told as its view would. */
class PlayedFiles implements StoredFiles {
  readonly states = new Map<string, EditorState>();
  readonly marks: string[] = [];
  readonly gos = new RepairGos(this);

  constructor(private readonly shown: string) {}

  stateOf(path: string, text = ''): EditorState {
    const extensions = [history(), recordsRepairs];
    return this.states.get(path) ?? EditorState.create({ doc: text, extensions });
  }
  isShown(path: string): boolean {
    return path === this.shown;
  }
  carryOut(path: string, transaction: Transaction): void {
    this.states.set(path, transaction.state);
    const go = goOf(transaction);
    if (path === this.shown && go !== undefined && isReversal(transaction)) this.gos.follow(path, go);
  }
  mark(path: string, marked: boolean): void {
    this.marks.push(`${path} ${marked}`);
  }
  press(key: typeof undo): void {
    key({ state: this.stateOf(this.shown), dispatch: (transaction) => this.carryOut(this.shown, transaction) });
  }
  type(path: string, text: string): void {
    const state = this.stateOf(path);
    this.carryOut(path, state.update({ changes: { from: state.doc.length, insert: text }, userEvent: 'input.type' }));
  }
  get texts(): string[] {
    return ['a', 'b'].map((path) => this.states.get(path)?.doc.toString() ?? '');
  }
}

let files: PlayedFiles;
const repair = (path: string, dropsByteOrderMark = false) => ({
  path,
  text: 'x one',
  edits: [{ range: { start: 0, end: 1 }, text: path.toUpperCase() }],
  dropsByteOrderMark,
});

beforeEach(() => {
  files = new PlayedFiles('a');
  files.states.set('a', files.stateOf('a', 'x one'));
});

describe('a go of repairs', () => {
  test('changes all files and is undone and redone in one step', () => {
    files.gos.apply([repair('a'), repair('b', true)]);
    expect(files.texts).toEqual(['A one', 'B one']);
    files.press(undo);
    expect(files.texts).toEqual(['x one', 'x one']);
    files.press(redo);
    expect(files.texts).toEqual(['A one', 'B one']);
    expect(files.marks).toEqual(['b false', 'b true', 'b false']);
  });

  test('brings the byte order mark of the file that is shown back, once', () => {
    files.gos.apply([repair('a', true)]);
    files.press(undo);
    expect(files.marks).toEqual(['a false', 'a true']);
  });

  test('that only drops a mark can be undone too', () => {
    files.gos.apply([{ path: 'a', text: 'x one', edits: [], dropsByteOrderMark: true }]);
    files.press(undo);
    expect(files.marks).toEqual(['a false', 'a true']);
  });

  test('is taken back from outside, whether its files are shown or not', () => {
    const go = files.gos.apply([repair('b'), repair('a')]);
    expect(files.gos.takeBack(go)).toBe(true);
    expect(files.texts).toEqual(['x one', 'x one']);
    expect(files.gos.takeBack(go)).toBe(false);
  });

  test('is not taken back over what was typed since', () => {
    const go = files.gos.apply([repair('a'), repair('b')]);
    files.type('a', '!');
    files.type('b', '!');
    expect(files.gos.takeBack(go)).toBe(false);
    expect(files.texts).toEqual(['A one!', 'B one!']);
  });

  test('leaves a file alone in which something was typed since, and undoes the rest', () => {
    files.gos.apply([repair('a'), repair('b')]);
    files.type('b', '!');
    files.press(undo);
    expect(files.texts).toEqual(['x one', 'B one!']);
  });

  test('is apart from what was typed before', () => {
    files.type('a', '!');
    files.gos.apply([repair('a')]);
    files.press(undo);
    expect(files.texts[0]).toBe('x one!');
  });
});
