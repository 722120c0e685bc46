/** The same five weeks with a learner's own dates: checks the chosen start and shifts every day by working days. */
import { addDays, addWorkingDays, isPlainDate, isWorkingDay, longDay, onWorkingDay } from './dates';
import { linksToday, type PlainDate, type Schedule, type Session } from './model';

/** How far ahead a start may be. */
const FURTHEST = 366;

export type PlanChoice =
  | { readonly ok: true; readonly start: PlainDate; readonly note: string | null }
  | { readonly ok: false; readonly message: string };

/** Checks the day a learner wants to start on. `days` is the length of the programme in working days. */
export function choosePlan(input: string, today: PlainDate, days: number): PlanChoice {
  const text = input.trim();
  if (text === '') return { ok: false, message: 'Choose the day you want to start on.' };
  if (!isPlainDate(text)) {
    return { ok: false, message: `"${text}" is not a date. Write year, month and day, such as ${today}.` };
  }
  const start = onWorkingDay(text);
  if (start > addDays(today, FURTHEST)) {
    return { ok: false, message: `${longDay(start)} is more than a year away. Choose an earlier day.` };
  }
  if (addWorkingDays(start, days - 1) < today) {
    const earliest = addWorkingDays(onWorkingDay(today), 1 - days);
    const message = `With a start on ${longDay(start)} the five weeks would be over already. Choose ${longDay(earliest)} or later.`;
    return { ok: false, message };
  }
  if (!isWorkingDay(text)) {
    return { ok: true, start, note: `${longDay(text)} is on a weekend, so day 1 is ${longDay(start)}.` };
  }
  if (start < today) {
    return { ok: true, start, note: 'That day has passed. The days up to today count as done.' };
  }
  return { ok: true, start, note: null };
}

/** What is left of a live day for somebody who comes later: its subject. */
function subjectOf(session: Session): string {
  if (session.kind === 'summit') return 'Catch up, or have the day off';
  return session.title
    .replace(/^Live(?: AMA)? session:\s*/i, '')
    .replace(/\s*\bRSVP\b.*$/i, '')
    .trim();
}

/** The schedule with day 1 on `start`. Nobody is live any more: no times, hosts or RSVPs, and only links that still lead somewhere. */
export function shiftSchedule(schedule: Schedule, start: PlainDate, zone: string): Schedule {
  const { cohort } = schedule;
  let day = 0;
  const weeks = schedule.weeks.map((week) => ({
    ...week,
    sessions: week.sessions.map((session): Session => {
      const date = addWorkingDays(start, day);
      day += 1;
      return {
        id: `self-paced-${session.id}`,
        start: date,
        allDay: true,
        zone,
        title: subjectOf(session),
        kind: session.kind === 'summit' ? 'self-paced' : session.kind,
        hosts: [],
        lead: '',
        links: linksToday(session, cohort),
        rsvp: null,
        cancelled: false,
      };
    }),
  }));
  return { cohort: { ...cohort, zone }, weeks, selfPaced: true };
}
