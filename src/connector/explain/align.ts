/**
 * Lays a sentence along the words of a log and says how well it fits. The sentence may be cut off, a word may be written
 * otherwise, missing or too much; a gap takes any words.
 */
import { type KnownWords, occursBetween } from './known-words';
import type { Part, Template } from './templates';
import type { Reading } from './vocabulary';

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
};

/** Of a sentence that is cut off this much of its weight has to be there, so that it cannot be another one. */
export const leastShare = 0.38;

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
export function align(template: Template, words: KnownWords, from: number, to: number): Fit | undefined {
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
    const share = reached / template.weight;
    if (!isLast && (part === 'gap' || share < leastShare)) continue;
    const column = bestColumn(row, columns, isLast ? undefined : words.cuts.subarray(from, to + 1));
    if (column === undefined) continue;
    const score = row.score[column] ?? nowhere;
    const fit: Fit = {
      from: row.from[column] ?? from,
      to: from + column,
      score,
      quality: score / (isLast ? template.weight : reached),
      isCut: !isLast,
      length,
      share,
    };
    if (best === undefined || better(fit, best)) best = fit;
  }
  return best;
}

/** The first of the columns with the highest score; of those alone at which the log may have been cut off, if told. */
function bestColumn({ score }: Row, columns: number, cuts: Uint8Array | undefined): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let column = 0; column < columns; column++) {
    const here = score[column] ?? nowhere;
    if (here <= most + 1e-9 || (cuts !== undefined && cuts[column] !== 1)) continue;
    best = column;
    most = here;
  }
  return best;
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
  { words, readings, opens, line }: KnownWords,
  from: number,
): void {
  const { weight, number } = part;
  const missing = cost.missing * weight;
  next.score[0] = (row.score[0] ?? nowhere) - missing;
  next.from[0] = row.from[0] ?? -1;
  for (let column = 1; column < columns; column++) {
    const at = from + column - 1;
    // The word of the sentence is missing in the log.
    let score = (row.score[column] ?? nowhere) - missing;
    let start = row.from[column] ?? -1;
    const isOpening = opens[at] === 1;
    const before = row.score[column - 1] ?? nowhere;
    const beforeFrom = row.from[column - 1] ?? -1;
    if (before !== nowhere && (!isOpening || beforeFrom === at)) {
      const lost = lostReading(readings[at], number);
      const fits = before + weight * (1 - lost);
      if (lost < 1 && fits > score) {
        score = fits;
        start = beforeFrom;
      }
    }
    if (!isOpening) {
      // A terminal broke the line inside the word.
      if (column > 1 && line[at - 1] !== line[at]) {
        const joined = (row.score[column - 2] ?? nowhere) + weight;
        if (joined > score && `${words[at - 1]?.text}${words[at]?.text}` === part.word) {
          score = joined;
          start = row.from[column - 2] ?? -1;
        }
      }
      // A word too much in the log.
      const stray = (next.score[column - 1] ?? nowhere) - cost.strayWord;
      if (stray > score) {
        score = stray;
        start = next.from[column - 1] ?? -1;
      }
    }
    next.score[column] = score;
    next.from[column] = start;
  }
}

/** How much of a word of a sentence is lost when a word of the log stands for it; 1 for another word. */
function lostReading(readings: readonly Reading[] | undefined, number: number): number {
  if (readings !== undefined) for (const { word, lost } of readings) if (word === number) return lost;
  return 1;
}

function throughGap(row: Row, next: Row, columns: number, { opens, line }: KnownWords, from: number): void {
  let inside = nowhere;
  let insideFrom = -1;
  let length = 0;
  for (let column = 0; column < columns; column++) {
    const at = from + column - 1;
    const entered = column > 0 ? (row.score[column - 1] ?? nowhere) : nowhere;
    const enteredFrom = column > 0 ? (row.from[column - 1] ?? -1) : -1;
    if (column === 0 || (opens[at] === 1 && enteredFrom !== at)) {
      inside = nowhere;
      insideFrom = -1;
      length = 0;
    } else {
      const step = cost.gapWord + (at > 0 && line[at - 1] === line[at] ? 0 : cost.gapLine);
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

/**
 * Whether a sentence, or enough of its beginning, can fit between two words of the log at all, going by which of its
 * words occur there.
 *
 * @param least the least quality of a whole sentence and of one that is cut off.
 */
export function canFit(
  { parts, weight }: Template,
  words: KnownWords,
  [from, to]: readonly [number, number],
  least: { readonly whole: number; readonly cut: number },
): boolean {
  let most = 0;
  let reached = 0;
  for (const part of parts) {
    if (part === 'gap') continue;
    reached += part.weight;
    if (occursBetween(words, part.number, from, to)) most += part.weight;
    if (reached >= leastShare * weight && most >= least.cut * reached) return true;
  }
  return most >= least.whole * weight;
}
