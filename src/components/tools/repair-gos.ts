/**
 * Repairs that are made in several files in one go, and undone in one step. Each file has its own history; an effect in
 * the histories says which steps belong together, so that undoing one of them undoes the others.
 */
import { invertedEffects, isolateHistory, redo, undo } from '@codemirror/commands';
import { type EditorState, type Extension, StateEffect, type Transaction } from '@codemirror/state';
import type { TextEdit } from '../../connector/index';

export interface RepairToApply {
  readonly path: string;
  /** The text that the edits are made for. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly dropsByteOrderMark: boolean;
}

/** What is needed of the editor: files, of which one is shown. */
export interface StoredFiles {
  stateOf(path: string, text?: string): EditorState;
  isShown(path: string): boolean;
  carryOut(path: string, transaction: Transaction): void;
  mark(path: string, marked: boolean): void;
}

interface RepairGo {
  readonly go: number;
  readonly undone: boolean;
  readonly dropsByteOrderMark: boolean;
}

const repairGo = StateEffect.define<RepairGo>();

/** Makes a history remember which go a step belongs to. */
export const recordsRepairs: Extension = invertedEffects.of(({ effects }) =>
  effects.flatMap((effect) =>
    effect.is(repairGo) ? [repairGo.of({ ...effect.value, undone: !effect.value.undone })] : [],
  ),
);

/** The go that a change belongs to. */
export function goOf({ effects }: Transaction): RepairGo | undefined {
  return effects.find((effect) => effect.is(repairGo))?.value;
}

export function isReversal(transaction: Transaction): boolean {
  return transaction.isUserEvent('undo') || transaction.isUserEvent('redo');
}

export class RepairGos {
  private readonly paths = new Map<number, readonly string[]>();
  private last = 0;
  /** While the steps of a go are taken one after the other, none of them calls for the rest. */
  private following = false;

  constructor(private readonly files: StoredFiles) {}

  apply(repairs: readonly RepairToApply[]): number {
    const go = ++this.last;
    this.paths.set(
      go,
      repairs.map(({ path }) => path),
    );
    for (const { path, text, edits, dropsByteOrderMark } of repairs) {
      const state = this.files.isShown(path) ? this.files.stateOf(path) : this.files.stateOf(path, text);
      const changes = edits.map((edit) => ({ from: edit.range.start, to: edit.range.end, insert: edit.text }));
      const effects = repairGo.of({ go, undone: false, dropsByteOrderMark });
      this.files.carryOut(
        path,
        state.update({ changes, effects, userEvent: 'input.fix', annotations: isolateHistory.of('full') }),
      );
      if (dropsByteOrderMark) this.files.mark(path, false);
    }
    return go;
  }

  /** Takes a go back if it is the last step of one of its files at least. */
  takeBack(go: number): boolean {
    for (const path of this.paths.get(go) ?? []) {
      if (this.step(path, { go, undone: true })) {
        if (!this.files.isShown(path)) this.follow(path, { go, undone: true });
        return true;
      }
    }
    return false;
  }

  /** One file was undone or redone: its mark comes back or goes, and the other files of the go follow. */
  follow(
    path: string,
    { go, undone, dropsByteOrderMark = false }: Pick<RepairGo, 'go' | 'undone'> & Partial<RepairGo>,
  ): void {
    if (dropsByteOrderMark) this.files.mark(path, undone);
    if (this.following) return;
    this.following = true;
    for (const other of this.paths.get(go) ?? []) if (other !== path) this.step(other, { go, undone });
    this.following = false;
  }

  forget(): void {
    this.paths.clear();
  }

  /** Undoes or redoes one step of a file, provided that it is the one of this go: what was typed since is left alone. */
  private step(path: string, { go, undone }: Pick<RepairGo, 'go' | 'undone'>): boolean {
    let taken = false;
    (undone ? undo : redo)({
      state: this.files.stateOf(path),
      dispatch: (transaction) => {
        const found = goOf(transaction);
        if (found?.go !== go || found.undone !== undone) return;
        taken = true;
        this.files.carryOut(path, transaction);
        if (!this.files.isShown(path) && found.dropsByteOrderMark) this.files.mark(path, undone);
      },
    });
    return taken;
  }
}
