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

interface Cell {
  readonly score: number;
  /** Where in the log the sentence begins. */
  readonly from: number;
}

const nowhere: Cell = { score: Number.NEGATIVE_INFINITY, from: -1 };

/**
 * The best place of a sentence between two words of the log, if it fits at all.
 *
 * @param from first word that may be used.
 * @param to first word that may not.
 */
export function align(template: Template, words: readonly Word[], from: number, to: number): Fit | undefined {
  let row: Cell[] = Array.from({ length: to - from + 1 }, (_, index) => ({ score: 0, from: from + index }));
  let reached = 0;
  let length = 0;
  let best: Fit | undefined;
  for (const [index, part] of template.parts.entries()) {
    row = part === 'gap' ? throughGap(row, words, from) : throughWord(row, part, words, from);
    if (part !== 'gap') {
      reached += part.weight;
      length++;
    }
    const isLast = index === template.parts.length - 1;
    for (const [column, cell] of row.entries()) {
      const end = from + column;
      const cutHere = end >= words.length || words[end]?.afterCut === true || words[end]?.line !== words[end - 1]?.line;
      if (cell.score <= 0 || (!isLast && (part === 'gap' || !cutHere))) continue;
      const fit: Fit = {
        from: cell.from,
        to: end,
        score: cell.score,
        quality: cell.score / (isLast ? template.weight : reached),
        isCut: !isLast,
        length,
        share: reached / template.weight,
      };
      if (best === undefined || better(fit, best)) best = fit;
    }
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

function throughWord(row: readonly Cell[], part: Exclude<Part, 'gap'>, words: readonly Word[], from: number): Cell[] {
  const next: Cell[] = [];
  for (const [column, before] of row.entries()) {
    // The word of the sentence is missing in the log.
    let cell = worse(before, cost.missing * part.weight);
    const word = words[from + column - 1];
    if (word !== undefined && column > 0) {
      const diagonal = row[column - 1] ?? nowhere;
      const left = next[column - 1] ?? nowhere;
      if (!word.opens || diagonal.from === from + column - 1) {
        const lost = difference(word.text, part.word);
        if (lost < 1) cell = bestOf(cell, { ...diagonal, score: diagonal.score + part.weight * (1 - lost) });
      }
      // A terminal broke the line inside the word.
      const previous = words[from + column - 2];
      if (column > 1 && previous !== undefined && previous.line !== word.line && !word.opens) {
        const joined = row[column - 2] ?? nowhere;
        if (previous.text + word.text === part.word)
          cell = bestOf(cell, { ...joined, score: joined.score + part.weight });
      }
      // A word too much in the log.
      if (!word.opens) cell = bestOf(cell, worse(left, cost.strayWord));
    }
    next.push(cell);
  }
  return next;
}

function throughGap(row: readonly Cell[], words: readonly Word[], from: number): Cell[] {
  const next: Cell[] = [];
  let inside: Cell = nowhere;
  let length = 0;
  for (const [column, before] of row.entries()) {
    const word = words[from + column - 1];
    const entered = column > 0 ? (row[column - 1] ?? nowhere) : nowhere;
    if (word === undefined || column === 0 || (word.opens && entered.from !== from + column - 1)) {
      inside = nowhere;
      length = 0;
    } else {
      const wrapped = words[from + column - 2]?.line !== word.line;
      const step = cost.gapWord + (wrapped ? cost.gapLine : 0);
      const stay = length < longestGap ? worse(inside, step) : nowhere;
      const enter = worse(entered, step);
      length = stay.score > enter.score ? length + 1 : 1;
      inside = bestOf(stay, enter);
    }
    next.push(bestOf(inside, worse(before, cost.emptyGap)));
  }
  return next;
}

function worse(cell: Cell, by: number): Cell {
  return cell === nowhere ? nowhere : { score: cell.score - by, from: cell.from };
}

function bestOf(left: Cell, right: Cell): Cell {
  return right.score > left.score ? right : left;
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
