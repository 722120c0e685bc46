/** Knowledge checks: whether an answer is right, what is said about it, and the order in which things are shown. Pure. */
import type { ChoiceQuestion, Question } from './question';

/**
 * What somebody answered. The numbers of the chosen answers; for an order, the numbers of the items as they were put;
 * for a mistake to spot, the line.
 */
export type Given = readonly number[];

/** A sentence about an answer; `about` names the answer where there are several. */
export interface Explanation {
  readonly about?: string;
  readonly text: string;
}

export interface Verdict {
  readonly right: boolean;
  /** About what was answered. */
  readonly chosen: readonly Explanation[];
  /** About the other answers; only told when the answer was right, because it gives the answer away. */
  readonly others: readonly Explanation[];
  /** What would help to come closer, without giving it away. */
  readonly hint?: string;
}

/** Judges an answer. */
export function judge(question: Question, given: Given): Verdict {
  switch (question.kind) {
    case 'order': {
      const right = given.length === question.items.length && given.every((item, place) => item === place);
      if (right) return { right, chosen: [{ text: question.why }], others: [] };
      const inPlace = given.filter((item, place) => item === place).length;
      return { right, chosen: [], others: [], hint: `${inPlace} of ${question.items.length} are in their place.` };
    }
    case 'spot': {
      const right = given.some((line) => question.lines.includes(line));
      return { right, chosen: [{ text: right ? question.why : question.otherwise }], others: [] };
    }
    default:
      return judgeChoice(question, given);
  }
}

function judgeChoice({ kind, answers }: ChoiceQuestion, given: Given): Verdict {
  const explain = (wanted: (index: number) => boolean): Explanation[] =>
    answers.flatMap(({ say, why }, index) => (wanted(index) ? [{ about: say, text: why }] : []));
  const right = answers.every((answer, index) => answer.right === given.includes(index));
  const chosen = explain((index) => given.includes(index));
  if (right) return { right, chosen, others: explain((index) => !given.includes(index)) };
  const missing = answers.filter((answer, index) => answer.right && !given.includes(index)).length;
  const allChosenRight = given.every((index) => answers[index]?.right === true);
  const hint = kind === 'multiple' && allChosenRight && missing > 0 ? { hint: missingWords(missing) } : {};
  return { right, chosen, others: [], ...hint };
}

function missingWords(count: number): string {
  return count === 1 ? 'One right answer is missing.' : `${count} right answers are missing.`;
}

/** Whether there is anything to judge. An order always is: it is shown with some order. */
export function isAnswered(question: Question, given: Given): boolean {
  return question.kind === 'order' || given.length > 0;
}

/**
 * The numbers from 0 in an order that is the same for everybody and every time, and never the plain one: what is first
 * in the file would be first on the page.
 */
export function shuffled(count: number, seed: string): number[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  let state = 2166136261;
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  for (let last = count - 1; last > 0; last--) {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 1;
    const other = (state >>> 8) % (last + 1);
    const kept = numbers[last] ?? 0;
    numbers[last] = numbers[other] ?? 0;
    numbers[other] = kept;
  }
  const plain = numbers.every((value, index) => value === index);
  return plain ? [...numbers.slice(1), ...numbers.slice(0, 1)] : numbers;
}

/** The items with the one at `from` moved to `to`; the same list when that is outside of it. */
export function moved(given: Given, from: number, to: number): Given {
  const item = given[from];
  if (item === undefined || to < 0 || to >= given.length) return given;
  const rest = given.filter((_, place) => place !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
