/** The five days of a week. Takes the place of the Markdown table on the pages of the roadmap. */
import Link from '@docusaurus/Link';
import { dayRange } from '../../schedule/dates';
import { dateOf } from '../../schedule/model';
import CalendarLinks from './CalendarLinks';
import DayCard from './DayCard';
import EventData from './EventData';
import styles from './ScheduleTable.module.css';
import { cohortSchedule, type ScheduleView, useSchedule } from './use-schedule';

function StateLine({ view }: { view: ScheduleView }) {
  const { plan, standing, schedule } = view;
  if (plan !== null) {
    return (
      <>
        your own dates. <Link to="/docs/roadmap/#start-today">Change or forget them</Link>
      </>
    );
  }
  if (standing?.phase !== 'over') return <>{schedule.cohort.name}</>;
  return (
    <>
      {schedule.cohort.name}, which is over. <Link to="/docs/roadmap/#start-today">Use dates of your own</Link> or{' '}
      <Link to={schedule.cohort.page}>see how it went</Link>.
    </>
  );
}

export default function ScheduleTable({ week: number }: { week: number }) {
  const view = useSchedule();
  const week = view.schedule.weeks.find((each) => each.number === number);
  const planned = cohortSchedule.weeks.find((each) => each.number === number);
  const first = week?.sessions[0];
  const last = week?.sessions.at(-1);
  if (!week || !planned || !first || !last) return null;
  return (
    <div className={styles.week}>
      <EventData week={planned} />
      <p className={styles.state}>
        <strong>{dayRange(dateOf(first), dateOf(last))}</strong>: <StateLine view={view} />
      </p>
      <ol className={styles.days}>
        {week.sessions.map((session) => (
          <DayCard key={session.id} session={session} schedule={view.schedule} standing={view.standing} />
        ))}
      </ol>
      <CalendarLinks view={view} week={number} />
    </div>
  );
}
