/** Where lessons, checks and exercises note what was done, and where everything else reads it. */
import {
  mergeRecords,
  type ProgressRecord,
  withCheck,
  withExercise,
  withPlace,
} from '../../../learning/progress/record';
import { instant, todayHere } from './clock';
import { createProgressStore, type ProgressView } from './progress-store';
import { announce, follow, putAside, readKept, removeKept, writeKept } from './storage-edge';

const store = createProgressStore({ readKept, writeKept, putAside, removeKept, announce });

/** Notes that the check of a lesson was passed, with how many answers were right. */
export function noteCheckPassed(lesson: string, right: number, of: number): void {
  store.add((record) => withCheck(record, lesson, { right, of, on: todayHere() }));
}

/** Notes that an exercise was solved. */
export function noteExerciseSolved(lesson: string, exercise: string): void {
  store.add((record) => withExercise(record, lesson, exercise, todayHere()));
}

/** Notes where the learner is, so that they can go on there. */
export function notePlace(lesson: string): void {
  store.add((record) => withPlace(record, lesson, instant()));
}

/** Adds all of another record. */
export function addRecord(other: ProgressRecord): void {
  store.add((record) => mergeRecords(record, other));
}

/** Deletes the record on this device. */
export function forgetProgress(): void {
  store.forget();
}

/** The record as it is now, and whether it can be kept. */
export function progressView(): ProgressView {
  return store.view();
}

/** Calls back on every change, here and in other tabs. */
export function followProgress(changed: () => void): () => void {
  return follow((removed) => {
    if (removed) store.forgottenElsewhere();
    changed();
  });
}
