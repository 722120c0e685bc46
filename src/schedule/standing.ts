/** Where a schedule stands at a given instant: to come, running or over; what is done, on now and next. */
import { dayNumber } from './dates';
import { dateOf, type Schedule, type Session, sessionsOf } from './model';
import { dateIn, instantsOf } from './zone';

export type Phase = 'upcoming' | 'running' | 'over';
export type Status = 'done' | 'now' | 'next' | 'later';

export interface Standing {
  readonly phase: Phase;
  /** Days until the first day; 0 once it has come. */
  readonly daysToGo: number;
  /** The entry for today, also when nothing is planned on it; `null` on a weekend or outside the programme. */
  readonly today: Session | null;
  /** What is on: a whole day that is today, or a timed session that has begun. */
  readonly current: Session | null;
  /** The next one that has something planned and has not begun. */
  readonly next: Session | null;
  /** The week that today, or else the next session, is in; `null` when all is over. */
  readonly week: number | null;
  readonly statusOf: (session: Session) => Status;
}

function progressOf(session: Session, now: number, today: string): 'done' | 'now' | 'later' {
  const times = instantsOf(session);
  if (times) return now >= times.end ? 'done' : now >= times.start ? 'now' : 'later';
  const date = dateOf(session);
  return date < today ? 'done' : date === today ? 'now' : 'later';
}

/** No zone is further than 14 hours from UTC and no session longer than a day, so after this all is over anywhere (ms). */
const surelyOver = 3 * 86_400_000;

const over: Standing = {
  phase: 'over',
  daysToGo: 0,
  today: null,
  current: null,
  next: null,
  week: null,
  statusOf: () => 'done',
};

/** Says where the schedule stands. `now` is in milliseconds since 1970 and always comes from outside. */
export function standingOf(schedule: Schedule, now: number): Standing {
  const sessions = sessionsOf(schedule);
  // Asked on every page that shows dates. The rules of zones take a phone 20 ms to load and a cohort of long ago needs none.
  if (sessions.every((session) => Date.parse((session.end ?? session.start).slice(0, 10)) + surelyOver < now))
    return over;
  const date = dateIn(now, schedule.cohort.zone);
  const progress = new Map(sessions.map((session) => [session.id, progressOf(session, now, date)]));
  const first = sessions[0];
  const begun = first !== undefined && (dateOf(first) <= date || progress.get(first.id) !== 'later');
  const allDone = sessions.every((session) => progress.get(session.id) === 'done');
  const planned = sessions.filter((session) => session.kind !== 'none' && !session.cancelled);
  const next = planned.find((session) => progress.get(session.id) === 'later') ?? null;
  const today = sessions.find((session) => dateOf(session) === date) ?? null;
  const at = today ?? next;
  return {
    phase: allDone ? 'over' : begun ? 'running' : 'upcoming',
    daysToGo: begun || allDone || !first ? 0 : dayNumber(dateOf(first)) - dayNumber(date),
    today,
    current: planned.find((session) => progress.get(session.id) === 'now') ?? null,
    next,
    week: schedule.weeks.find((week) => at !== null && week.sessions.includes(at))?.number ?? null,
    statusOf: (session) => {
      const found = progress.get(session.id) ?? 'later';
      return found === 'later' && session.id === next?.id ? 'next' : found;
    },
  };
}

/** The standing of one week of it: all done, some of it now, or still to come. */
export function weekStatus(standing: Standing, sessions: readonly Session[]): 'done' | 'now' | 'later' {
  const all = sessions.map(standing.statusOf);
  if (all.every((status) => status === 'done')) return 'done';
  return all.some((status) => status === 'done' || status === 'now') ? 'now' : 'later';
}
