/** What is wrong, by step. Pure. */
import type { AnswerNote } from '../../../../worker/generate-protocol';
import { stepOf } from '../step-of';

interface Owner {
  readonly id: string;
  readonly title: string;
  readonly owns: readonly string[];
}

export interface MissingGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly MissingEntry[];
}

export interface MissingEntry {
  readonly note: AnswerNote;
  /** The place in words: "general, contact, name". */
  readonly place: string;
}

/** Errors and warnings grouped by step, in the order of the steps. Hints never stop anybody. */
export function missingView(steps: readonly Owner[], notes: readonly AnswerNote[]): MissingGroup[] {
  const shown = notes.filter(({ severity }) => severity !== 'hint');
  return steps.flatMap(({ id, title }) => {
    const entries = shown
      .filter(({ pointer }) => stepOf(steps, pointer) === id)
      .map((note) => ({ note, place: placeOf(note.pointer) }));
    return entries.length === 0 ? [] : [{ id, title, entries }];
  });
}

/** A pointer in words: names in lower case, items by their number. */
export function placeOf(pointer: string): string {
  const words = pointer
    .split('/')
    .slice(1)
    .map((token) => (/^\d+$/.test(token) ? String(Number(token) + 1) : spaced(token)));
  return words.length === 0 ? 'the whole' : words.join(', ');
}

function spaced(token: string): string {
  const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^[a-z][a-zA-Z]*$/.test(name) ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name;
}
