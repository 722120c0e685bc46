/** Ways to get the dates into a calendar: a feed to follow, a file to keep, or a file with the reader's own dates. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useState } from 'react';
import styles from './CalendarLinks.module.css';
import { downloadCalendar } from './download-calendar';
import type { ScheduleView } from './use-schedule';
import { useSiteUrl } from './use-site-url';

interface Props {
  readonly view: ScheduleView;
  /** Without a week only the whole programme is offered. */
  readonly week?: number;
}

function OwnDates({ view, week }: Props) {
  const siteUrl = useSiteUrl();
  const [failed, setFailed] = useState(false);
  const download = async (only?: number) => {
    try {
      await downloadCalendar(view.schedule, siteUrl, only);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.row}>
      {week !== undefined && (
        <button type="button" className={styles.primary} onClick={() => void download(week)}>
          Add week {week} to your calendar
        </button>
      )}
      <button
        type="button"
        className={week === undefined ? styles.primary : styles.quiet}
        onClick={() => void download()}
      >
        Add all five weeks
      </button>
      <span className={styles.note} role="status">
        {failed
          ? 'The calendar file could not be made. Check the network and try again.'
          : 'A file with your own dates.'}
      </span>
    </div>
  );
}

export default function CalendarLinks({ view, week }: Props) {
  const siteUrl = useSiteUrl();
  const all = useBaseUrl('/calendar.ics');
  const one = useBaseUrl(`/calendar/week-${week ?? 1}.ics`);
  if (view.plan !== null) return <OwnDates view={view} {...(week === undefined ? {} : { week })} />;
  // Past dates are a record, not a call; and on the server nobody knows yet whether they are past.
  if (view.standing === null || view.standing.phase === 'over') {
    return (
      <p className={styles.record}>
        The dates of {view.schedule.cohort.year} as calendar files:{' '}
        {week !== undefined && (
          <>
            <a href={one}>week {week}</a>,{' '}
          </>
        )}
        <a href={all}>all five weeks</a>
      </p>
    );
  }
  return (
    <div className={styles.row}>
      {week !== undefined && (
        <a className={styles.primary} href={one}>
          Add week {week} to your calendar
        </a>
      )}
      <a className={styles.quiet} href={`${siteUrl.replace(/^https?:/, 'webcal:')}calendar.ics`}>
        Follow all five weeks
      </a>
      <a className={styles.quiet} href={all}>
        Download all five weeks
      </a>
    </div>
  );
}
