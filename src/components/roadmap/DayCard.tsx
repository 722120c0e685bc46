/** One day of a week: when, what, with whom, and where its links lead. */
import { shortDay, shortWeekday } from '../../schedule/dates';
import { dateOf, type Schedule, type Session } from '../../schedule/model';
import { kindWords, organizersTime, readersTime } from '../../schedule/session-words';
import type { Standing } from '../../schedule/standing';
import DayLessons, { useDayLessons } from './DayLessons';
import KindIcon from './KindIcon';
import styles from './ScheduleTable.module.css';
import { viewerZone } from './use-now';

const STATUS_WORDS = { done: 'Done', now: 'Today', next: 'Next', later: null };

interface Props {
  readonly session: Session;
  readonly schedule: Schedule;
  readonly standing: Standing | null;
}

function Links({ session, schedule }: Omit<Props, 'standing'>) {
  if (session.links.length === 0) return session.lead === '' ? null : <p className={styles.links}>{session.lead}</p>;
  return (
    <div className={styles.links}>
      {session.lead !== '' && <span>{session.lead} </span>}
      {session.links.map((link) => {
        const retired = schedule.cohort.retired.find(({ url }) => url === link.url);
        if (!retired) {
          return (
            <a key={link.url} href={link.url}>
              {link.title}
            </a>
          );
        }
        return (
          <span key={link.url}>
            {link.title}. <em>{retired.why}</em>
            {retired.instead && (
              <>
                {' '}
                Today: <a href={retired.instead.url}>{retired.instead.title}</a>
              </>
            )}
          </span>
        );
      })}
    </div>
  );
}

function RsvpLine({ session, standing }: Omit<Props, 'schedule'>) {
  if (!session.rsvp) return null;
  const status = standing?.statusOf(session);
  if (status === 'done') return <p className={styles.rsvp}>RSVP closed</p>;
  // Before the day is known a link could be a stale call.
  if (status === undefined) return <p className={styles.rsvp}>RSVP</p>;
  return (
    <p className={styles.rsvp}>
      {session.rsvp.url ? <a href={session.rsvp.url}>{session.rsvp.title}</a> : session.rsvp.title}
    </p>
  );
}

export default function DayCard({ session, schedule, standing }: Props) {
  const date = dateOf(session);
  const status = standing && standing.phase !== 'over' ? standing.statusOf(session) : null;
  const isToday = standing?.today?.id === session.id && standing.phase !== 'over';
  const lessons = useDayLessons(session, schedule);
  // A day that has passed is done for a cohort; with lessons of one's own it is done when they are.
  const late = status === 'done' && lessons.some(({ state }) => state !== 'done');
  const badge = isToday && status !== 'done' ? 'Today' : late ? 'Overdue' : status && STATUS_WORDS[status];
  const time = organizersTime(session);
  // Nobody goes to a past session; whole days are the same everywhere.
  const own = standing && standing.phase !== 'over' && !session.allDay ? readersTime(session, viewerZone()) : null;
  return (
    <li className={styles.day} data-kind={session.kind} data-status={status} data-today={isToday || undefined}>
      <p className={styles.date}>
        <time dateTime={date}>
          <span>{shortWeekday(date)}</span> {shortDay(date)}
        </time>
        {badge && <span className={styles.badge}>{badge}</span>}
      </p>
      <p className={styles.kind}>
        <KindIcon kind={session.kind} /> {kindWords(session.kind, schedule.selfPaced)}
      </p>
      {session.title === '' ? (
        <p className={styles.empty}>Nothing planned</p>
      ) : (
        <p className={styles.title}>{session.cancelled ? <s>{session.title}</s> : session.title}</p>
      )}
      {session.cancelled && <p className={styles.cancelled}>Cancelled</p>}
      {time && <p className={styles.time}>{time}</p>}
      {own && <p className={styles.time}>{own}</p>}
      {session.hosts.length > 0 && (
        <p className={styles.time}>With {session.hosts.map(({ name }) => name).join(', ')}</p>
      )}
      <Links session={session} schedule={schedule} />
      <DayLessons lessons={lessons} />
      <RsvpLine session={session} standing={standing} />
    </li>
  );
}
