/** A card that says what is next, whatever day it is: for the home page and the roadmap. */
import Link from '@docusaurus/Link';
import { neutralCard, nextCard } from '../../schedule/next';
import { organizersTime, readersTime } from '../../schedule/session-words';
import styles from './NextSession.module.css';
import PlanLater from './PlanLater';
import ResumeLine from './ResumeLine';
import { viewerZone } from './use-now';
import { cohortSchedule, useSchedule } from './use-schedule';

export default function NextSession() {
  const { schedule, now } = useSchedule();
  const card = now === null ? neutralCard(cohortSchedule) : nextCard(schedule, now);
  const times =
    card.session && !card.session.allDay
      ? [organizersTime(card.session), readersTime(card.session, viewerZone())].filter(Boolean)
      : [];
  return (
    <section className={styles.card} aria-label="What is next">
      <p className={styles.state}>{card.state}</p>
      <p className={styles.title}>{card.title}</p>
      <p className={styles.text}>
        {card.text}
        {times.length > 0 && ` ${times.join(', ')}`}
      </p>
      <ResumeLine className={styles.text} />
      <PlanLater />
      <ul className={styles.actions}>
        {card.actions.map(({ label, to }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
