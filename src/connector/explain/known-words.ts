/** The words of a log as numbers: what each may be, where each word of a sentence occurs, and where no sentence runs on. */
import type { Reading, Vocabulary } from './vocabulary';
import type { Word } from './words';

export interface KnownWords {
  readonly words: readonly Word[];
  /** For each word of the log what it may be; the same list for the same word. */
  readonly readings: ReadonlyArray<readonly Reading[]>;
  /** By number of a word: its places in the log, in order. */
  readonly places: ReadonlyArray<readonly number[]>;
  /** Whether an entry of the log begins with the word, by its place. */
  readonly opens: Uint8Array;
  /** The line of the word, by its place. */
  readonly line: Int32Array;
  /** Whether the log may have been cut off before the word, by its place; the place behind the last word included. */
  readonly cuts: Uint8Array;
}

/** Looks all words of a log up, each different one once. */
export function knownWords(words: readonly Word[], vocabulary: Vocabulary): KnownWords {
  const byText = new Map<string, readonly Reading[]>();
  const places = Array.from({ length: vocabulary.size }, (): number[] => []);
  const opens = new Uint8Array(words.length);
  const line = new Int32Array(words.length);
  const cuts = new Uint8Array(words.length + 1).fill(1);
  const readings = words.map(({ text, opens: begins, line: own, afterCut }, index) => {
    const known = byText.get(text) ?? vocabulary.readingsOf(text);
    byText.set(text, known);
    for (const { word } of known) places[word]?.push(index);
    if (begins) opens[index] = 1;
    line[index] = own;
    if (!afterCut && index > 0 && line[index - 1] === own) cuts[index] = 0;
    return known;
  });
  return { words, readings, places, opens, line, cuts };
}

/** Whether a word of the sentences stands between two places of the log. */
export function occursBetween({ places }: KnownWords, word: number, from: number, to: number): boolean {
  const at = places[word] ?? [];
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (at[low] ?? to) < to;
}
