/** The five weeks as a path: what each is about, when it is, and where the reader stands. */
import Link from '@docusaurus/Link';
import { dayRange } from '../../schedule/dates';
import { dateOf, type Week } from '../../schedule/model';
import { weekMix } from '../../schedule/session-words';
import { weekStatus } from '../../schedule/standing';
import { type ScheduleView, useSchedule } from './use-schedule';
import styles from './WeekPath.module.css';

const WORDS = { done: 'Done', now: 'You are here', later: null };

function WeekStep({ week, view }: { week: Week; view: ScheduleView }) {
  const { standing } = view;
  const live = standing !== null && standing.phase !== 'over';
  const status = live && standing.phase === 'running' ? weekStatus(standing, week.sessions) : null;
  const first = week.sessions[0];
  const last = week.sessions.at(-1);
  // Dates that are past help nobody to choose a week; what is in it does.
  const detail = live && first && last ? dayRange(dateOf(first), dateOf(last)) : weekMix(week);
  const word = status && WORDS[status];
  return (
    <li className={styles.step} data-status={status}>
      <Link
        className={styles.link ?? ''}
        to={`/docs/roadmap/week-${week.number}/`}
        {...(status === 'now' ? { 'aria-current': 'step' as const } : {})}
      >
        <span className={styles.number}>Week {week.number}</span>
        <span className={styles.title}>{week.title}</span>
        <span className={styles.detail}>{detail}</span>
        {word && <span className={styles.status}>{word}</span>}
      </Link>
    </li>
  );
}

export default function WeekPath() {
  const view = useSchedule();
  return (
    <div className={styles.frame}>
      <ol className={styles.path}>
        {view.schedule.weeks.map((week) => (
          <WeekStep key={week.number} week={week} view={view} />
        ))}
      </ol>
    </div>
  );
}
