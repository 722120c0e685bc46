/**
 * Lays a sentence along the words of a log and says how well it fits. The sentence may be cut off, a word may be written
 * otherwise, missing or too much; a gap takes any words.
 */
import type { Part, Template } from './templates';
import type { Word } from './words';

export interface Fit {
  /** First and last word of the log, as indexes; the last is exclusive. */
  readonly from: number;
  readonly to: number;
  /** What the words that fit weigh, less what is wrong. */
  readonly score: number;
  /** The score as a share of what the sentence weighs, or of its part before the cut. */
  readonly quality: number;
  /** Whether the log stops in the middle of the sentence. */
  readonly isCut: boolean;
  /** How many words of the sentence there are before the cut, and their share of its weight. */
  readonly length: number;
  readonly share: number;
}

/** What a wrong thing costs, in weights of an average word. */
const cost = {
  strayWord: 0.35,
  missing: 0.6,
  gapWord: 0.015,
  gapLine: 0.1,
  emptyGap: 0.4,
  otherForm: 0.08,
  oneOff: 0.2,
};

/** A gap takes at most so many words: the longest lists of values have about a hundred. */
const longestGap = 160;

/**
 * What is known at each column: the best score of the sentence so far when it ends before that word of the log, and the
 * word at which it begins. Plain numbers, because a long log fills millions of columns.
 */
interface Row {
  score: Float64Array;
  from: Int32Array;
}

const nowhere = Number.NEGATIVE_INFINITY;

/** Rows that are used again by every sentence: one that is read, one that is written. */
let rows: readonly [Row, Row] = [rowOf(512), rowOf(512)];

function rowOf(length: number): Row {
  return { score: new Float64Array(length), from: new Int32Array(length) };
}

/**
 * The best place of a sentence between two words of the log, if it fits at all.
 *
 * @param from first word that may be used.
 * @param to first word that may not.
 */
export function align(template: Template, words: readonly Word[], from: number, to: number): Fit | undefined {
  const columns = to - from + 1;
  if (rows[0].score.length < columns) rows = [rowOf(columns * 2), rowOf(columns * 2)];
  let [row, next] = rows;
  for (let column = 0; column < columns; column++) {
    row.score[column] = 0;
    row.from[column] = from + column;
  }
  let reached = 0;
  let length = 0;
  let best: Fit | undefined;
  for (const [index, part] of template.parts.entries()) {
    if (part === 'gap') throughGap(row, next, columns, words, from);
    else throughWord(row, next, columns, part, words, from);
    [row, next] = [next, row];
    if (part !== 'gap') {
      reached += part.weight;
      length++;
    }
    const isLast = index === template.parts.length - 1;
    if (!isLast && part === 'gap') continue;
    for (let column = 0; column < columns; column++) {
      const score = row.score[column] ?? nowhere;
      if (score <= 0) continue;
      const end = from + column;
      if (!isLast && !isCutBefore(words, end)) continue;
      const fit: Fit = {
        from: row.from[column] ?? from,
        to: end,
        score,
        quality: score / (isLast ? template.weight : reached),
        isCut: !isLast,
        length,
        share: reached / template.weight,
      };
      if (best === undefined || better(fit, best)) best = fit;
    }
  }
  return best;
}

/** Whether the log may have been cut off before a word. */
function isCutBefore(words: readonly Word[], end: number): boolean {
  return end >= words.length || words[end]?.afterCut === true || words[end]?.line !== words[end - 1]?.line;
}

/** A whole sentence before a cut one, unless the cut one fits far better. */
function better(one: Fit, other: Fit): boolean {
  if (one.isCut !== other.isCut) {
    const [whole, cut] = one.isCut ? [other, one] : [one, other];
    const wholeWins = whole.quality >= 0.75 || whole.score > cut.score;
    return wholeWins !== one.isCut;
  }
  return one.score > other.score + 1e-9;
}

function throughWord(
  row: Row,
  next: Row,
  columns: number,
  part: Exclude<Part, 'gap'>,
  words: readonly Word[],
  from: number,
): void {
  for (let column = 0; column < columns; column++) {
    // The word of the sentence is missing in the log.
    let score = (row.score[column] ?? nowhere) - cost.missing * part.weight;
    let start = row.from[column] ?? -1;
    const word = words[from + column - 1];
    if (word !== undefined && column > 0) {
      const before = row.score[column - 1] ?? nowhere;
      const beforeFrom = row.from[column - 1] ?? -1;
      if (before !== nowhere && (!word.opens || beforeFrom === from + column - 1)) {
        const lost = difference(word.text, part.word);
        const fits = before + part.weight * (1 - lost);
        if (lost < 1 && fits > score) {
          score = fits;
          start = beforeFrom;
        }
      }
      // A terminal broke the line inside the word.
      const previous = words[from + column - 2];
      if (column > 1 && previous !== undefined && previous.line !== word.line && !word.opens) {
        const joined = (row.score[column - 2] ?? nowhere) + part.weight;
        if (joined > score && previous.text + word.text === part.word) {
          score = joined;
          start = row.from[column - 2] ?? -1;
        }
      }
      // A word too much in the log.
      const stray = (next.score[column - 1] ?? nowhere) - cost.strayWord;
      if (!word.opens && stray > score) {
        score = stray;
        start = next.from[column - 1] ?? -1;
      }
    }
    next.score[column] = score;
    next.from[column] = start;
  }
}

function throughGap(row: Row, next: Row, columns: number, words: readonly Word[], from: number): void {
  let inside = nowhere;
  let insideFrom = -1;
  let length = 0;
  for (let column = 0; column < columns; column++) {
    const word = words[from + column - 1];
    const entered = column > 0 ? (row.score[column - 1] ?? nowhere) : nowhere;
    const enteredFrom = column > 0 ? (row.from[column - 1] ?? -1) : -1;
    if (word === undefined || column === 0 || (word.opens && enteredFrom !== from + column - 1)) {
      inside = nowhere;
      insideFrom = -1;
      length = 0;
    } else {
      const wrapped = words[from + column - 2]?.line !== word.line;
      const step = cost.gapWord + (wrapped ? cost.gapLine : 0);
      const stay = length < longestGap ? inside - step : nowhere;
      const enter = entered - step;
      if (stay > enter) length++;
      else {
        length = 1;
        insideFrom = enter === nowhere ? -1 : enteredFrom;
      }
      inside = Math.max(stay, enter);
    }
    const skipped = (row.score[column] ?? nowhere) - cost.emptyGap;
    const isSkipped = skipped > inside;
    next.score[column] = isSkipped ? skipped : inside;
    next.from[column] = isSkipped ? (row.from[column] ?? -1) : insideFrom;
  }
}

/** How much of the weight of a word is lost when the log writes it like this; 1 for another word. */
function difference(written: string, expected: string): number {
  if (written === expected) return 0;
  const gap = written.length - expected.length;
  if (gap > 2 || gap < -2 || expected.length < 4) return 1;
  const [long, short] = gap > 0 ? [written, expected] : [expected, written];
  if (gap !== 0 && (long === `${short}s` || long === `${short}es`)) return cost.otherForm;
  return oneEdit(long, short) ? cost.oneOff : 1;
}

/** Whether two words differ by one letter that is missing, wrong, or changed places with its neighbour. */
function oneEdit(long: string, short: string): boolean {
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start++;
  const rest = (word: string, by: number) => word.slice(start + by);
  if (long.length > short.length) return rest(long, 1) === rest(short, 0);
  return (
    rest(long, 1) === rest(short, 1) ||
    (long[start] === short[start + 1] && long[start + 1] === short[start] && rest(long, 2) === rest(short, 2))
  );
}
