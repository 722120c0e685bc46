/** What a learner has done: evidence and nothing else. Records only grow; two of them make one that has all of both. */
import type { PlainDate } from '../../schedule/model';

/** A check that was passed: how many answers were right at the best time, and on which day that was first. */
export interface CheckPassed {
  readonly right: number;
  readonly of: number;
  readonly on: PlainDate;
}

export interface LessonRecord {
  readonly check: CheckPassed | null;
  /** Id of the exercise -> the day it was first solved. */
  readonly exercises: ReadonlyMap<string, PlainDate>;
}

/** Where the learner was last. */
export interface LastPlace {
  readonly lesson: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ProgressRecord {
  /** Id of the lesson -> what was done there. Lessons that no longer exist stay: nothing that was done is lost. */
  readonly lessons: ReadonlyMap<string, LessonRecord>;
  readonly last: LastPlace | null;
}

export const emptyRecord: ProgressRecord = { lessons: new Map(), last: null };
const emptyLesson: LessonRecord = { check: null, exercises: new Map() };

/** Whether nothing at all is recorded. */
export function isEmpty(record: ProgressRecord): boolean {
  return record.lessons.size === 0 && record.last === null;
}

/** The better of two passed checks: the larger share, then the longer check, then the earlier day. */
function betterCheck(a: CheckPassed | null, b: CheckPassed | null): CheckPassed | null {
  if (a === null || b === null) return a ?? b;
  const share = a.right * b.of - b.right * a.of;
  if (share !== 0) return share > 0 ? a : b;
  if (a.of !== b.of) return a.of > b.of ? a : b;
  return a.on <= b.on ? a : b;
}

function mergeLessons(a: LessonRecord, b: LessonRecord): LessonRecord {
  const exercises = new Map(a.exercises);
  for (const [id, on] of b.exercises) {
    const known = exercises.get(id);
    if (known === undefined || on < known) exercises.set(id, on);
  }
  return { check: betterCheck(a.check, b.check), exercises };
}

function laterPlace(a: LastPlace | null, b: LastPlace | null): LastPlace | null {
  if (a === null || b === null) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.lesson >= b.lesson ? a : b;
}

/** Everything that is in either record. The order does not matter, and merging again changes nothing. */
export function mergeRecords(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  const lessons = new Map(a.lessons);
  for (const [id, lesson] of b.lessons) lessons.set(id, mergeLessons(lessons.get(id) ?? emptyLesson, lesson));
  return { lessons, last: laterPlace(a.last, b.last) };
}

const only = (id: string, lesson: Partial<LessonRecord>): ProgressRecord => ({
  lessons: new Map([[id, { ...emptyLesson, ...lesson }]]),
  last: null,
});

/** The record with a check passed. */
export function withCheck(record: ProgressRecord, lesson: string, check: CheckPassed): ProgressRecord {
  return mergeRecords(record, only(lesson, { check }));
}

/** The record with an exercise solved. */
export function withExercise(record: ProgressRecord, lesson: string, exercise: string, on: PlainDate): ProgressRecord {
  return mergeRecords(record, only(lesson, { exercises: new Map([[exercise, on]]) }));
}

/** The record with a place that was visited. */
export function withPlace(record: ProgressRecord, lesson: string, at: number): ProgressRecord {
  return mergeRecords(record, { lessons: new Map(), last: { lesson, at } });
}
