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
  /** The place in words: "Contact, name". */
  readonly place: string;
}

/** Errors and warnings grouped by step, in the order of the steps. Hints never stop anybody. */
export function missingView(steps: readonly Owner[], notes: readonly AnswerNote[]): MissingGroup[] {
  return grouped(
    steps,
    notes.filter(({ severity }) => severity !== 'hint'),
  );
}

/** The errors and warnings that an imported connector had before, grouped in the same way, as they weighed there. */
export function knownView(steps: readonly Owner[], notes: readonly AnswerNote[]): MissingGroup[] {
  return grouped(
    steps,
    notes.flatMap((note) =>
      note.before === undefined || note.before === 'hint' ? [] : [{ ...note, severity: note.before }],
    ),
  );
}

function grouped(steps: readonly Owner[], shown: readonly AnswerNote[]): MissingGroup[] {
  return steps.flatMap(({ id, title }) => {
    const entries = shown
      .filter(({ pointer }) => stepOf(steps, pointer) === id)
      .map((note) => ({ note, place: placeOf(note.pointer, id) }));
    return entries.length === 0 ? [] : [{ id, title, entries }];
  });
}

/** A pointer in words, under the heading of its step: "Contact, name", "Operations 2, summary". */
export function placeOf(pointer: string, step = ''): string {
  const words: string[] = [];
  for (const token of pointer.split('/').slice(1)) {
    const last = words.pop();
    if (last === undefined || !/^\d+$/.test(token)) words.push(...(last === undefined ? [] : [last]), spaced(token));
    else words.push(`${last} ${Number(token) + 1}`);
  }
  // What the heading says need not be said again.
  if (words.length > 1 && [step, 'service'].includes(words[0] ?? '')) words.shift();
  const place = words.length === 0 ? 'the whole' : words.join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function spaced(token: string): string {
  const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
  if (!/^[a-z][a-zA-Z]*$/.test(name)) return name;
  return name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/\b(?:url|uri|id)\b/g, (word) => word.toUpperCase());
}
