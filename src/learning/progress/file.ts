/** The record as text: what this device keeps, and the file that a learner takes to another one. */
import { isPlainDate } from '../../schedule/dates';
import { ID_FORM } from './lesson';
import { type CheckPassed, emptyRecord, type LastPlace, type LessonRecord, type ProgressRecord } from './record';
import { withIdsOfToday } from './renamed';

/** Written into every file, so that a wrong file is told from a damaged one. */
export const FILE_KIND = '30-days-of-fusion-progress';
export const FILE_VERSION = 1;
/** Several times what all lessons, solved, can take. */
export const LONGEST_FILE = 500_000;

export type Reading =
  | { readonly kind: 'read'; readonly record: ProgressRecord; readonly problems: readonly string[] }
  /** Written by a later version of the site, which knows more than this one. */
  | { readonly kind: 'newer'; readonly message: string }
  | { readonly kind: 'wrong'; readonly message: string };

/** The record as a file. The same record gives the same text. */
export function recordText(record: ProgressRecord): string {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const lessons = sorted(record.lessons).map(([id, { check, exercises }]) => [
    id,
    {
      ...(check ? { check } : {}),
      ...(exercises.size > 0 ? { exercises: Object.fromEntries(sorted(exercises)) } : {}),
    },
  ]);
  const { last } = record;
  const file = {
    kind: FILE_KIND,
    version: FILE_VERSION,
    lessons: Object.fromEntries(lessons),
    ...(last ? { last } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file. What is wrong inside is left out and told; the rest is read. */
export function readRecord(text: string): Reading {
  const wrong = (message: string): Reading => ({ kind: 'wrong', message });
  if (text.trim() === '') return wrong('The file is empty. Expected: a file that was exported from this page.');
  if (text.length > LONGEST_FILE) {
    return wrong(`The file has ${text.length} characters; a progress file has at most ${LONGEST_FILE}.`);
  }
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return text.includes(FILE_KIND)
      ? wrong('The file is cut off or was changed: it does not end where it should. Export it once more.')
      : wrong('This is not a progress file: it is no JSON text. Expected: a file that was exported from this page.');
  }
  if (!isObject(file) || file.kind !== FILE_KIND) {
    return wrong('This is JSON, but not a progress file. Expected: a file that was exported from this page.');
  }
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return wrong(`The file says version ${shown(version)}. Expected: a whole number from 1 to ${FILE_VERSION}.`);
  }
  if (version > FILE_VERSION) {
    const reload = 'Load the page again, so that you have its newest form.';
    const message = `A newer version of the site wrote this (version ${version}; this page knows ${FILE_VERSION}). ${reload}`;
    return { kind: 'newer', message };
  }
  if (!isObject(file.lessons)) return wrong('The file has no "lessons". It is damaged; export it once more.');
  const problems: string[] = [];
  const lessons = new Map<string, LessonRecord>();
  for (const [id, value] of Object.entries(file.lessons)) {
    const lesson = readLesson(id, value, problems);
    if (lesson) lessons.set(id, lesson);
  }
  const last = readPlace(file.last, problems);
  return { kind: 'read', record: withIdsOfToday({ ...emptyRecord, lessons, last }), problems };
}

function readLesson(id: string, value: unknown, problems: string[]): LessonRecord | null {
  const place = `lessons.${id.slice(0, 60)}`;
  if (!ID_FORM.test(id)) return complain(problems, place, 'is no id of a lesson');
  if (!isObject(value)) return complain(problems, place, `is ${shown(value)}. Expected: an object`);
  const exercises = new Map<string, string>();
  if (value.exercises !== undefined && !isObject(value.exercises)) {
    complain(problems, `${place}.exercises`, `is ${shown(value.exercises)}. Expected: an object`);
  }
  for (const [exercise, on] of Object.entries(isObject(value.exercises) ? value.exercises : {})) {
    const at = `${place}.exercises.${exercise.slice(0, 60)}`;
    if (!ID_FORM.test(exercise)) complain(problems, at, 'is no id of an exercise');
    else if (isDay(on)) exercises.set(exercise, on);
    else complain(problems, at, `is ${shown(on)}. Expected: a day such as 2026-03-31`);
  }
  const check = value.check === undefined ? null : readCheck(value.check, `${place}.check`, problems);
  return check === null && exercises.size === 0 ? null : { check, exercises };
}

function readCheck(value: unknown, place: string, problems: string[]): CheckPassed | null {
  if (!isObject(value)) return complain(problems, place, `is ${shown(value)}. Expected: an object`);
  const { right, of, on } = value;
  if (!isCount(of) || of === 0) return complain(problems, `${place}.of`, `is ${shown(of)}. Expected: a number from 1`);
  if (!isCount(right) || right > of) {
    return complain(problems, `${place}.right`, `is ${shown(right)}. Expected: a whole number from 0 to ${of}`);
  }
  if (!isDay(on)) return complain(problems, `${place}.on`, `is ${shown(on)}. Expected: a day such as 2026-03-31`);
  return { right, of, on };
}

function readPlace(value: unknown, problems: string[]): LastPlace | null {
  if (value === undefined) return null;
  const { lesson, at } = isObject(value) ? value : {};
  if (typeof lesson !== 'string' || !ID_FORM.test(lesson) || !isCount(at)) {
    return complain(problems, 'last', `is ${shown(value)}. Expected: a lesson and a time`);
  }
  return { lesson, at };
}

function complain(problems: string[], place: string, message: string): null {
  problems.push(`${place} ${message}.`);
  return null;
}

/** A wrong value, short enough for a sentence. */
function shown(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isDay = (value: unknown): value is string => typeof value === 'string' && isPlainDate(value);
