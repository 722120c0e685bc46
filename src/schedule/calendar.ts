/** Writes a schedule as an iCalendar file (RFC 5545). The same schedule gives the same bytes, today and in ten years. */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { weekPath } from './calendar-address';
import { addDays } from './dates';
import { lessonDays, type PlannedLesson } from './lesson-days';
import { type Cohort, dateOf, linksToday, type Schedule, type Session, sessionsOf } from './model';
import { instantsOf } from './zone';

export interface CalendarOptions {
  /** Where the site is, with a slash at the end; entries lead back to the page of their week. */
  readonly siteUrl: string;
  /** Only this week. */
  readonly week?: number;
  /** Put on their days beside the sessions; for a learner's own dates. */
  readonly lessons?: readonly PlannedLesson[];
}

/** Not the site's host: the same entry on a fork or under a new address must not come twice. */
const UID_DOMAIN = '30-days-of-fusion';
const REFRESH_SECONDS = 12 * 60 * 60;

const utcMidnight = (date: string) => new Date(`${date}T00:00:00Z`);

function describe(session: Session, cohort: Cohort, page: string): string {
  const links = linksToday(session, cohort).map(({ title, url }) => `${title}: ${url}`);
  const rsvp = session.rsvp?.url ? [`${session.rsvp.title} ${session.rsvp.url}`] : [];
  const hosts = session.hosts.length > 0 ? [`With ${session.hosts.map(({ name }) => name).join(', ')}`] : [];
  return [...hosts, ...links, ...rsvp, page].join('\n');
}

/** The calendar as text with CRLF line ends. Days with nothing planned are left out. */
export function calendarText(schedule: Schedule, options: CalendarOptions): string {
  const { cohort, selfPaced } = schedule;
  const first = sessionsOf(schedule)[0];
  // RFC 5545 asks for a stamp; it comes from the content, because the time of the build would change every file.
  const stamp = utcMidnight(first ? dateOf(first) : '1970-01-01');
  const whose = selfPaced ? 'my five weeks' : cohort.name;
  const calendar = ical({
    name:
      options.week === undefined ? `30 Days of Fusion, ${whose}` : `30 Days of Fusion, ${whose}, week ${options.week}`,
    prodId: { company: '30 Days of Fusion', product: 'Roadmap', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const week of schedule.weeks) {
    if (options.week !== undefined && options.week !== week.number) continue;
    const page = `${options.siteUrl}${weekPath(week.number)}`;
    for (const session of week.sessions) {
      if (session.kind === 'none') continue;
      const date = dateOf(session);
      const times = instantsOf(session);
      calendar.createEvent({
        id: `${session.id}@${UID_DOMAIN}`,
        stamp,
        // Timed entries are written in UTC: every calendar shows them right, with no zone table to go stale.
        start: times ? new Date(times.start) : utcMidnight(date),
        end: times ? new Date(times.end) : utcMidnight(addDays(date, 1)),
        allDay: times === null,
        summary: session.title,
        description: describe(session, cohort, page),
        url: page,
        status: session.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        transparency: times ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  for (const { lesson, date } of lessonDays(schedule, options.lessons ?? [])) {
    if (options.week !== undefined && options.week !== lesson.week) continue;
    const page = `${options.siteUrl}${lesson.address.replace(/^\//, '')}`;
    calendar.createEvent({
      // Only the lesson: a new start day moves the entry instead of adding a second one.
      id: `self-paced-lesson-${lesson.id}@${UID_DOMAIN}`,
      stamp,
      start: utcMidnight(date),
      end: utcMidnight(addDays(date, 1)),
      allDay: true,
      summary: `Lesson: ${lesson.title}`,
      description: `${lesson.minutes} minutes, week ${lesson.week}\n${page}`,
      url: page,
      status: ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves the last line open; the format closes every line.
  return `${calendar.toString().replace(/(\r\n)+$/, '')}\r\n`;
}
