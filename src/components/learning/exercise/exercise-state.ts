/** What happens while somebody works on an exercise. Pure: every action gives a new state. */
import { type Exercise, type ExerciseText, exercisePaths } from '../../../learning/exercise/exercise';
import type { GoalVerdict } from '../../../learning/exercise/judge';
import type { FailureReason } from '../../../worker/client';
import type { EditorFinding, ExerciseResult } from '../../../worker/protocol';
import type { Draft } from '../progress/exercise-drafts';

/** A place that the editor is asked to show; each with a number of its own. */
export interface Jump {
  readonly serial: number;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface ExerciseState {
  readonly texts: readonly ExerciseText[];
  readonly active: string;
  /** Changes when all texts are replaced, so that the editor knows to forget its history. */
  readonly serial: number;
  /** The last verdict; it stays while a new one is on its way. */
  readonly result: ExerciseResult | undefined;
  readonly failure: FailureReason | undefined;
  /** Counts attempts after a failure. */
  readonly attempt: number;
  /** How many hints are shown. */
  readonly hints: number;
  readonly jump: Jump | undefined;
  /** Whether the texts differ from what was there at the beginning of the visit. */
  readonly touched: boolean;
  /** Whether this browser refuses to keep the text. */
  readonly unkept: boolean;
}

export type Action =
  | { readonly type: 'typed'; readonly path: string; readonly text: string }
  | { readonly type: 'activated'; readonly path: string }
  | { readonly type: 'checked'; readonly result: ExerciseResult }
  | { readonly type: 'failed'; readonly reason: FailureReason }
  | { readonly type: 'retried' }
  | { readonly type: 'hinted' }
  | { readonly type: 'jumped'; readonly finding: Pick<EditorFinding, 'file' | 'range'> }
  | { readonly type: 'kept'; readonly kept: boolean }
  | { readonly type: 'reset'; readonly exercise: Exercise };

/** The beginning: what was kept from last time, else the start. */
export function initialState(exercise: Exercise, draft: Draft | undefined): ExerciseState {
  const texts = startTexts(exercise, draft);
  return {
    texts,
    active: texts[0]?.path ?? '',
    serial: 0,
    result: undefined,
    failure: undefined,
    attempt: 0,
    hints: Math.min(draft?.hints ?? 0, exercise.hints.length),
    jump: undefined,
    touched: false,
    unkept: false,
  };
}

/** The files may have changed since a text was kept: those of today count, with the texts of last time. */
function startTexts(exercise: Exercise, draft: Draft | undefined): ExerciseText[] {
  const textIn = (texts: readonly ExerciseText[] | undefined, wanted: string) =>
    texts?.find(({ path }) => path === wanted)?.text;
  return exercisePaths(exercise).map((path) => ({
    path,
    text: textIn(draft?.texts, path) ?? textIn(exercise.start, path) ?? '',
  }));
}

export function reduce(state: ExerciseState, action: Action): ExerciseState {
  switch (action.type) {
    case 'typed': {
      const { path, text } = action;
      if (!state.texts.some((each) => each.path === path && each.text !== text)) return state;
      return {
        ...state,
        touched: true,
        texts: state.texts.map((each) => (each.path === path ? { path, text } : each)),
      };
    }
    case 'activated':
      return state.texts.some(({ path }) => path === action.path) ? { ...state, active: action.path } : state;
    case 'checked':
      return { ...state, result: action.result, failure: undefined };
    case 'failed':
      return { ...state, failure: action.reason };
    case 'retried':
      return { ...state, failure: undefined, attempt: state.attempt + 1 };
    case 'hinted':
      return { ...state, hints: state.hints + 1, touched: true };
    case 'jumped': {
      const { file, range } = action.finding;
      if (!state.texts.some(({ path }) => path === file)) return state;
      const jump = { serial: (state.jump?.serial ?? 0) + 1, path: file, ...range };
      return { ...state, active: file, jump };
    }
    case 'kept':
      return state.unkept === !action.kept ? state : { ...state, unkept: !action.kept };
    case 'reset': {
      const fresh = initialState(action.exercise, undefined);
      return { ...fresh, serial: state.serial + 1, jump: state.jump, attempt: state.attempt };
    }
  }
}

export function isSolved({ result }: Pick<ExerciseState, 'result'>): boolean {
  return result?.goals.every(({ met }) => met) === true;
}

/** How far it is, in a sentence: what a screen reader is told. */
export function progressSentence(goals: readonly GoalVerdict[]): string {
  const met = goals.filter((goal) => goal.met).length;
  if (met === goals.length)
    return goals.length === 1 ? 'Solved: the goal is reached.' : 'Solved: all goals are reached.';
  return `${met} of ${goals.length} ${goals.length === 1 ? 'goal' : 'goals'} reached.`;
}
