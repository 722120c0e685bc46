/** The state of an exercise and its effects: checking, keeping, telling that it is solved. Each effect has one reason. */
import { type Dispatch, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { connectorOf, type Exercise } from '../../../learning/exercise/exercise';
import { ValidatorClient } from '../../../worker/client';
import { startWorker } from '../../../worker/start-worker';
import { dropDraft, loadDraft, saveDraft } from '../progress/exercise-drafts';
import { noteExerciseSolved } from '../progress/record';
import { type Action, type ExerciseState, initialState, isSolved, reduce } from './exercise-state';

/** Keystrokes that follow each other closely are kept together, in milliseconds. */
const savingDelay = 250;

export interface ExerciseHandle {
  readonly state: ExerciseState;
  readonly dispatch: Dispatch<Action>;
}

export function useExercise(exercise: Exercise, lesson: string): ExerciseHandle {
  const [state, dispatch] = useReducer(reduce, exercise, () => initialState(exercise, loadDraft(exercise.id)));
  useJudging(exercise, state, dispatch);
  useKeeping(exercise, state, dispatch);
  const solved = isSolved(state);
  useEffect(() => {
    if (solved && lesson !== '') noteExerciseSolved(lesson, exercise.id);
  }, [solved, lesson, exercise.id]);
  return { state, dispatch };
}

/** Whenever a text changes, it is judged in the worker. An answer that comes too late is dropped. */
function useJudging(exercise: Exercise, { texts, attempt }: ExerciseState, dispatch: Dispatch<Action>): void {
  const [client] = useState(
    () =>
      new ValidatorClient({ spawn: startWorker, onIdleCrash: () => dispatch({ type: 'failed', reason: 'crashed' }) }),
  );
  useEffect(() => () => client.dispose(), [client]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to judge again
  useLayoutEffect(() => {
    let wanted = true;
    void client.exercise(connectorOf(exercise, texts), exercise.profile, exercise.goals).then((outcome) => {
      if (!wanted || outcome.state === 'superseded') return;
      if (outcome.state === 'done') dispatch({ type: 'checked', result: outcome.result });
      else dispatch({ type: 'failed', reason: outcome.reason });
    });
    return () => {
      wanted = false;
    };
  }, [client, exercise, texts, attempt, dispatch]);
}

/** Keeps the texts on this device, a moment after each change and at the latest when the page or the lesson is left. */
function useKeeping(
  { id }: Exercise,
  { texts, hints, touched, serial }: ExerciseState,
  dispatch: Dispatch<Action>,
): void {
  const pending = useRef<() => void>(undefined);
  useEffect(() => {
    if (!touched) {
      pending.current = undefined;
      // Started over: what was kept is no longer wanted.
      if (serial > 0) dropDraft(id);
      return;
    }
    const save = () => {
      if (pending.current !== save) return;
      pending.current = undefined;
      dispatch({ type: 'kept', kept: saveDraft(id, { texts, hints }) });
    };
    pending.current = save;
    const timer = setTimeout(save, savingDelay);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [id, texts, hints, touched, serial, dispatch]);
  useEffect(() => () => pending.current?.(), []);
}
