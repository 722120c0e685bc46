/** Describes a week for search engines, in the words of schema.org. */
import { dateOf, type Schedule, type Session, type Week } from './model';
import { instantsOf } from './zone';

type Json = { readonly [key: string]: string | Json | readonly Json[] };

/** A timed session needs an instant, a whole day only its date. */
function span(session: Session): { startDate: string; endDate: string } {
  const times = instantsOf(session);
  if (!times) return { startDate: dateOf(session), endDate: dateOf(session) };
  return { startDate: new Date(times.start).toISOString(), endDate: new Date(times.end).toISOString() };
}

const SHOWN: readonly Session['kind'][] = ['live', 'hackathon', 'summit'];

/**
 * The week as an EducationEvent with its sessions. An event that took place stays "scheduled": schema.org has no
 * status for past ones, the end date tells it. Only a session that was struck out is "cancelled".
 */
export function weekEvent(schedule: Schedule, week: Week, url: string): Json {
  const { cohort } = schedule;
  const place = { '@type': 'VirtualLocation', url };
  const common = {
    '@context': 'https://schema.org',
    organizer: { '@type': 'Organization', name: cohort.organizer },
  };
  const status = (cancelled: boolean) => `https://schema.org/Event${cancelled ? 'Cancelled' : 'Scheduled'}`;
  const first = week.sessions[0];
  const last = week.sessions.at(-1);
  const online = { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode', location: place };
  const parts = week.sessions.filter((session) => SHOWN.includes(session.kind));
  return {
    ...common,
    '@type': 'EducationEvent',
    name: `30 Days of Fusion, week ${week.number}: ${week.title}`,
    description: `Week ${week.number} of the ${cohort.name}: ${parts.map(({ title }) => title).join('; ') || week.title}`,
    url,
    ...(first && last ? { startDate: dateOf(first), endDate: dateOf(last) } : {}),
    eventStatus: status(week.sessions.length > 0 && week.sessions.every(({ cancelled }) => cancelled)),
    ...online,
    subEvent: parts.map((session) => ({
      '@type': session.kind === 'hackathon' ? 'Hackathon' : 'EducationEvent',
      name: session.title,
      ...span(session),
      eventStatus: status(session.cancelled),
      // A summit is held in many places; where is not in the table.
      ...(session.kind === 'summit' ? {} : online),
    })),
  };
}
