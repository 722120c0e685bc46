/** Spreads the lessons of a week over its working days, and says what is for today, for this week, and overdue. */
import { addDays } from './dates';
import { dateOf, type PlainDate, type Schedule, sessionsOf } from './model';

/** What of a lesson the plan needs to know. */
export interface PlannedLesson {
  readonly id: string;
  readonly title: string;
  readonly week: number;
  /** The place in its week. */
  readonly number: number;
  readonly minutes: number;
  /** The address inside the site, with a slash at its start. */
  readonly address: string;
}

/** A lesson on its day. */
export interface LessonDay<Any extends PlannedLesson = PlannedLesson> {
  readonly lesson: Any;
  readonly date: PlainDate;
  /** The days of the programme, counted from 1. */
  readonly day: number;
}

/**
 * Gives every lesson a day of its week: in their order, and so that the minutes are spread evenly. A lesson of a week that
 * the schedule does not have gets no day.
 */
export function lessonDays<Any extends PlannedLesson>(schedule: Schedule, lessons: readonly Any[]): LessonDay<Any>[] {
  const sessions = sessionsOf(schedule);
  return schedule.weeks.flatMap((week) => {
    const own = lessons.filter((lesson) => lesson.week === week.number).sort((a, b) => a.number - b.number);
    const total = own.reduce((sum, { minutes }) => sum + minutes, 0);
    let before = 0;
    return own.flatMap((lesson) => {
      // The day in which the middle of the lesson falls, when the minutes of the week are laid along its days.
      const share = total > 0 ? (before + lesson.minutes / 2) / total : 0;
      before += lesson.minutes;
      const session = week.sessions[Math.min(Math.floor(share * week.sessions.length), week.sessions.length - 1)];
      if (session === undefined) return [];
      return [{ lesson, date: dateOf(session), day: sessions.indexOf(session) + 1 }];
    });
  });
}

export interface LessonPlan<Any extends PlannedLesson = PlannedLesson> {
  readonly phase: 'upcoming' | 'running' | 'over';
  /** On this very day, done or not. */
  readonly today: readonly LessonDay<Any>[];
  /** Later in this week of the programme, and not done yet. Before the start, it is the first week. */
  readonly thisWeek: readonly LessonDay<Any>[];
  /** On a day that is past, and not done yet. */
  readonly overdue: readonly LessonDay<Any>[];
  /** The first one that is not done and not overdue, whatever its day. */
  readonly next: LessonDay<Any> | null;
  readonly allDone: boolean;
}

/** What the plan says on a day. A week of the programme lasts until the next one begins, weekend included. */
export function lessonPlan<Any extends PlannedLesson>(
  schedule: Schedule,
  lessons: readonly Any[],
  isDone: (lesson: Any) => boolean,
  today: PlainDate,
): LessonPlan<Any> {
  const days = lessonDays(schedule, lessons);
  const open = days.filter(({ lesson }) => !isDone(lesson));
  const sessions = sessionsOf(schedule);
  const first = sessions[0];
  const last = sessions.at(-1);
  const until = weekEnd(schedule, today);
  return {
    phase: first && today < dateOf(first) ? 'upcoming' : last && today <= dateOf(last) ? 'running' : 'over',
    today: days.filter(({ date }) => date === today),
    thisWeek: open.filter(({ date }) => date > today && date <= until),
    overdue: open.filter(({ date }) => date < today),
    next: open.find(({ date }) => date >= today) ?? null,
    allDone: days.length > 0 && open.length === 0,
  };
}

/** The last day of the week of the programme that `today` is in. */
function weekEnd(schedule: Schedule, today: PlainDate): PlainDate {
  const starts = schedule.weeks.flatMap(({ sessions }) => (sessions[0] ? [dateOf(sessions[0])] : []));
  const begun = starts.filter((start) => start <= today).length;
  const next = starts[Math.max(begun, 1)];
  const last = sessionsOf(schedule).at(-1);
  return next ? addDays(next, -1) : last ? dateOf(last) : today;
}
