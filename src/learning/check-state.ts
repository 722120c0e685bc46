/** The state of a knowledge check while somebody answers it. A reducer; answers come in from the page. */
import type { Question } from './question';
import { type Given, isAnswered, judge, type Verdict } from './quiz';

export interface QuestionState {
  readonly verdict: Verdict | undefined;
  /** Checked without an answer. */
  readonly unanswered: boolean;
}

export type CheckState = readonly QuestionState[];

export type CheckAction =
  | { readonly type: 'check'; readonly question: number; readonly given: Given }
  /** The answer was changed, or is to be given again. */
  | { readonly type: 'open'; readonly question: number }
  | { readonly type: 'restart' };

const open: QuestionState = { verdict: undefined, unanswered: false };

export function startState(questions: readonly Question[]): CheckState {
  return questions.map(() => open);
}

/** The reducer for a list of questions. */
export function checkReducer(questions: readonly Question[]): (state: CheckState, action: CheckAction) => CheckState {
  return (state, action) => {
    if (action.type === 'restart') return startState(questions);
    const question = questions[action.question];
    if (question === undefined) return state;
    return state.map((one, index) => {
      if (index !== action.question) return one;
      if (action.type === 'open') return one === open ? one : open;
      if (!isAnswered(question, action.given)) return { verdict: undefined, unanswered: true };
      return { verdict: judge(question, action.given), unanswered: false };
    });
  };
}

/** How many answers stand as right. */
export function rightCount(state: CheckState): number {
  return state.filter(({ verdict }) => verdict?.right === true).length;
}
