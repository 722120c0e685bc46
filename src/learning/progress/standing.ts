/** How far a learner is: what counts as done, per lesson, per week and over all. */
import type { PlainDate } from '../../schedule/model';
import { inOrder, type Lesson, lessonsOfWeek, weeksOf } from './lesson';
import type { ProgressRecord } from './record';

/** What a lesson asks for; a part of it is enough to tell whether it is done. */
export type Asked = Pick<Lesson, 'id' | 'check' | 'exercises'>;

export interface LessonStanding {
  readonly checkPassed: boolean;
  readonly solved: number;
  readonly exercises: number;
  readonly state: 'open' | 'begun' | 'done';
  /** The day on which the last missing part was done; `null` until then. */
  readonly doneOn: PlainDate | null;
}

/** How a lesson stands. It is done when its check is passed and all its exercises are solved, not when it was visited. */
export function standingOf(record: ProgressRecord, lesson: Asked): LessonStanding {
  const kept = record.lessons.get(lesson.id);
  const check = lesson.check ? (kept?.check ?? null) : null;
  const days = lesson.exercises.flatMap((id) => kept?.exercises.get(id) ?? []);
  const evidence = check ? [...days, check.on] : days;
  const wanted = lesson.exercises.length + (lesson.check ? 1 : 0);
  // A lesson that asks nothing cannot be proved, so it is never done.
  const done = wanted > 0 && evidence.length === wanted;
  return {
    checkPassed: check !== null,
    solved: days.length,
    exercises: lesson.exercises.length,
    state: done ? 'done' : evidence.length > 0 ? 'begun' : 'open',
    doneOn: done ? ([...evidence].sort().at(-1) ?? null) : null,
  };
}

/** Whether a lesson is done. */
export function isDone(record: ProgressRecord, lesson: Asked): boolean {
  return standingOf(record, lesson).state === 'done';
}

export interface Count {
  readonly done: number;
  readonly of: number;
  /** From 0 to 100; 100 only when nothing is missing, and above 0 as soon as something is done. */
  readonly percent: number;
}

/** Counts the lessons that are done. */
export function countDone(record: ProgressRecord, lessons: readonly Asked[]): Count {
  const done = lessons.filter((lesson) => isDone(record, lesson)).length;
  const of = lessons.length;
  const exact = of === 0 ? 0 : (done / of) * 100;
  const percent = exact > 0 && exact < 1 ? 1 : Math.floor(exact);
  return { done, of, percent };
}

export interface WeekCount extends Count {
  readonly week: number;
}

/** The count for each week that has lessons. */
export function countByWeek(record: ProgressRecord, lessons: readonly Lesson[]): WeekCount[] {
  return weeksOf(lessons).map((week) => ({ week, ...countDone(record, lessonsOfWeek(lessons, week)) }));
}

/** Where to go on: the last place while that lesson is not done, else the first one that is not done after it, or at all. */
export function resumeAt(record: ProgressRecord, lessons: readonly Lesson[]): Lesson | null {
  const order = inOrder(lessons);
  const at = order.findIndex(({ id }) => id === record.last?.lesson);
  const turned = at < 0 ? order : [...order.slice(at), ...order.slice(0, at)];
  return turned.find((lesson) => !isDone(record, lesson)) ?? null;
}
