/** What a certificate says: the lessons that were really done, with their days. It claims nothing beyond the record. */
import { dayRange, longDay } from '../../schedule/dates';
import type { PlainDate } from '../../schedule/model';
import { type Lesson, lessonsOfWeek, weeksOf } from './lesson';
import type { ProgressRecord } from './record';
import { countDone, standingOf } from './standing';

export interface CertificateLine {
  readonly title: string;
  readonly on: PlainDate;
  readonly exercises: number;
}

export interface CertificateWeek {
  readonly week: number;
  readonly done: readonly CertificateLine[];
  readonly of: number;
}

export interface Certificate {
  /** All lessons that there are today. */
  readonly complete: boolean;
  readonly done: number;
  readonly of: number;
  readonly exercises: number;
  /** In words: one day, or from when to when. */
  readonly days: string;
  /** The weeks in which something was done. */
  readonly weeks: readonly CertificateWeek[];
}

/** What every certificate has to say about itself. */
export const CERTIFICATE_NOTE =
  'This is the learner’s own record, made on their own device. It is no accreditation: nobody supervised or examined the work.';

/** Longest name that fits on the sheet. */
export const LONGEST_NAME = 60;

/** The certificate for a record; `null` while no lesson is done. */
export function certificateOf(record: ProgressRecord, lessons: readonly Lesson[]): Certificate | null {
  const weeks = weeksOf(lessons).flatMap((week): CertificateWeek[] => {
    const all = lessonsOfWeek(lessons, week);
    const done = all.flatMap((lesson): CertificateLine[] => {
      const { doneOn, exercises } = standingOf(record, lesson);
      return doneOn === null ? [] : [{ title: lesson.title, on: doneOn, exercises }];
    });
    return done.length === 0 ? [] : [{ week, done, of: all.length }];
  });
  const lines = weeks.flatMap(({ done }) => done);
  const days = lines.map(({ on }) => on).sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const { done, of } = countDone(record, lessons);
  return {
    complete: done === of,
    done,
    of,
    exercises: lines.reduce((sum, { exercises }) => sum + exercises, 0),
    days: first === last ? longDay(first) : dayRange(first, last),
    weeks,
  };
}

/** A name as it goes on the sheet: one line, no blanks around it, not too long. */
export function tidyName(typed: string): string {
  return [...typed.replace(/[\p{Cc}\s]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('');
}

/** The sentence under the name. */
export function certificateSentence({ complete, done, of, exercises, days }: Certificate): string {
  const lessons = complete ? `all ${of} lessons` : `${done} of ${of} lessons`;
  const solved = exercises === 1 ? 'one exercise' : `${exercises} exercises`;
  const work = exercises === 0 ? '' : ` and solved ${solved}`;
  return `finished ${lessons} of 30 Days of Fusion${work}. ${days}.`;
}
