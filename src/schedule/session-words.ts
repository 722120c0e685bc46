/** Words about a session that more than one place shows: its kind and its times. */
import { shortDay } from './dates';
import type { Session, SessionKind, Week } from './model';
import { instantsOf, wallTimeIn } from './zone';

const KIND_WORDS: Record<SessionKind, string> = {
  live: 'Live session',
  'self-paced': 'Self-paced',
  challenge: 'Challenge',
  hackathon: 'Hackathon',
  summit: 'Summit',
  none: 'Open day',
};

/** The kind in words. On a learner's own dates nothing is live. */
export function kindWords(kind: SessionKind, selfPaced: boolean): string {
  if (!selfPaced) return KIND_WORDS[kind];
  if (kind === 'live') return 'Subject of the day';
  return kind === 'hackathon' ? 'Build day' : KIND_WORDS[kind];
}

const span = (from: string, to: string | undefined) => (to === undefined ? from : `${from} to ${to}`);

/** The time as the organizers wrote it, `17:00 to 18:00 (Africa/Nairobi)`; `null` for a whole day. */
export function organizersTime(session: Session): string | null {
  if (session.allDay) return null;
  return `${span(session.start.slice(11), session.end?.slice(11))} (${session.zone})`;
}

/** The same in the reader's zone, with the day where it is another one; `null` when there is nothing to add. */
export function readersTime(session: Session, zone: string): string | null {
  const times = instantsOf(session);
  if (!times) return null;
  const start = wallTimeIn(times.start, zone);
  if (start === session.start) return null;
  const day = start.slice(0, 10) === session.start.slice(0, 10) ? '' : `, ${shortDay(start.slice(0, 10))}`;
  const end = session.end === undefined ? undefined : wallTimeIn(times.end, zone).slice(11);
  return `${span(start.slice(11), end)} your time${day}`;
}

const COUNTED: Partial<Record<SessionKind, readonly [one: string, many: string]>> = {
  live: ['live day', 'live days'],
  'self-paced': ['self-paced', 'self-paced'],
  challenge: ['task', 'tasks'],
  hackathon: ['hackathon day', 'hackathon days'],
  summit: ['summit', 'summits'],
};

/** What a week is made of, `2 live days, 3 self-paced`. */
export function weekMix(week: Week): string {
  const counts = new Map<SessionKind, number>();
  for (const { kind } of week.sessions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .flatMap(([kind, count]) => {
      const words = COUNTED[kind];
      return words ? [`${count} ${words[count === 1 ? 0 : 1]}`] : [];
    })
    .join(', ');
}
