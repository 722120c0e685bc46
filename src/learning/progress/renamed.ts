/** Ids that were changed after they had been published: what was kept under the old one counts for the new one. */
import { mergeRecords, type ProgressRecord } from './record';

/** Old id -> new id. A line here is never removed. */
export type Renamed = Readonly<Record<string, string>>;

/** Lessons that were renamed. */
export const RENAMED_LESSONS: Renamed = {};

/** Exercises that were renamed. An exercise stays in its lesson. */
export const RENAMED_EXERCISES: Renamed = {};

/** The id of today. Follows several renamings; a ring of them, which is a mistake, ends where it began. */
export function idToday(id: string, renamed: Renamed): string {
  const seen = new Set<string>();
  let now = id;
  while (Object.hasOwn(renamed, now) && !seen.has(now)) {
    seen.add(now);
    now = renamed[now] ?? now;
  }
  return now;
}

/** The record under the ids of today. */
export function withIdsOfToday(
  record: ProgressRecord,
  lessons: Renamed = RENAMED_LESSONS,
  exercises: Renamed = RENAMED_EXERCISES,
): ProgressRecord {
  const last = record.last && { ...record.last, lesson: idToday(record.last.lesson, lessons) };
  let moved: ProgressRecord = { lessons: new Map(), last };
  for (const [id, { check, exercises: solved }] of record.lessons) {
    const name = idToday(id, lessons);
    moved = mergeRecords(moved, { lessons: new Map([[name, { check, exercises: new Map() }]]), last: null });
    for (const [exercise, on] of solved) {
      const days = new Map([[idToday(exercise, exercises), on]]);
      moved = mergeRecords(moved, { lessons: new Map([[name, { check: null, exercises: days }]]), last: null });
    }
  }
  return moved;
}
