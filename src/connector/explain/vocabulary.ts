/**
 * The words of all sentences to look for, each with a number, and which of them a word of a log may be: itself, another
 * form of it, or it with a letter wrong. Logs repeat their words, so this is worked out once for each.
 */

/** A word of the sentences that a written word may be. */
export interface Reading {
  readonly word: number;
  /** How much of the weight of the word is lost. */
  readonly lost: number;
}

const lostBy = { otherForm: 0.08, oneOff: 0.2 };

/** Shorter words are not forgiven anything: too many are alike. */
const shortestForgiven = 4;

export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  /** What is left of a word without one of its letters: the words that it can come from. */
  private readonly shortened = new Map<string, number[]>();
  private longest = 0;

  get size(): number {
    return this.words.length;
  }

  /** The number of a word, which is made known if it was not. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.numbers.set(word, number);
    this.words.push(word);
    this.longest = Math.max(this.longest, word.length);
    if (word.length >= shortestForgiven)
      for (const rest of withoutOneLetter(word)) {
        const same = this.shortened.get(rest);
        if (same === undefined) this.shortened.set(rest, [number]);
        else same.push(number);
      }
    return number;
  }

  /** What a written word may be; the word itself stands first. */
  readingsOf(written: string): readonly Reading[] {
    const exact = this.numbers.get(written);
    const readings = exact === undefined ? [] : [{ word: exact, lost: 0 }];
    if (written.length < shortestForgiven - 1 || written.length > this.longest + 2) return readings;
    if (!/\p{L}/u.test(written)) return readings;
    const candidates = new Set(this.shortened.get(written));
    for (const rest of withoutOneLetter(written)) {
      const whole = this.numbers.get(rest);
      if (whole !== undefined) candidates.add(whole);
      for (const number of this.shortened.get(rest) ?? []) candidates.add(number);
    }
    const form = this.numbers.get(`${written}es`) ?? this.numbers.get(written.replace(/es$/, ''));
    if (form !== undefined) candidates.add(form);
    for (const number of candidates) {
      if (number === exact) continue;
      const lost = difference(written, this.words[number] ?? '');
      if (lost < 1) readings.push({ word: number, lost });
    }
    return readings;
  }
}

function withoutOneLetter(word: string): string[] {
  const rests = new Set<string>();
  for (let index = 0; index < word.length; index++) rests.add(word.slice(0, index) + word.slice(index + 1));
  return [...rests];
}

/** How much of the weight of a word is lost when the log writes it like this; 1 for another word. */
function difference(written: string, expected: string): number {
  if (written === expected) return 0;
  const gap = written.length - expected.length;
  if (gap > 2 || gap < -2 || expected.length < shortestForgiven) return 1;
  const [long, short] = gap > 0 ? [written, expected] : [expected, written];
  if (gap !== 0 && (long === `${short}s` || long === `${short}es`)) return lostBy.otherForm;
  return oneEdit(long, short) ? lostBy.oneOff : 1;
}

/** Whether two words differ by one letter that is missing, wrong, or changed places with its neighbour. */
function oneEdit(long: string, short: string): boolean {
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start++;
  if (long.length > short.length) return long.slice(start + 1) === short.slice(start);
  return (
    long.slice(start + 1) === short.slice(start + 1) ||
    (long[start] === short[start + 1] &&
      long[start + 1] === short[start] &&
      long.slice(start + 2) === short.slice(start + 2))
  );
}
