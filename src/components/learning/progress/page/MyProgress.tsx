/** What a learner has done, week by week, and what can be done with the record. */
import type { ReactNode } from 'react';
import { inOrder, lessonsOfWeek, weeksOf } from '../../../../learning/progress/lesson';
import { isEmpty } from '../../../../learning/progress/record';
import { countDone, resumeAt } from '../../../../learning/progress/standing';
import ButtonLink from '../../../ui/ButtonLink';
import CountBar from '../CountBar';
import LessonList from '../LessonList';
import { allLessons, weekTitle } from '../lessons';
import StorageNotice from '../StorageNotice';
import { useProgress } from '../use-progress';
import CertificatePart from './CertificatePart';
import FilePart from './FilePart';
import styles from './MyProgress.module.css';

interface Props {
  /** The learner's own dates, which another part of the site knows about. */
  readonly plan: ReactNode;
}

function Summary() {
  const { record, trouble } = useProgress();
  const next = resumeAt(record, allLessons);
  const count = countDone(record, allLessons);
  const begun = !isEmpty(record);
  return (
    <>
      <StorageNotice trouble={trouble} />
      <CountBar count={count} label="All lessons that are done" />
      <p className={styles.next}>
        {next === null ? (
          <ButtonLink to={allLessons.length === 0 ? '/docs/modules/' : '/progress/certificate/'} variant="main">
            {allLessons.length === 0 ? 'Open the modules' : 'All done: see your certificate'}
          </ButtonLink>
        ) : (
          <ButtonLink to={next.address} variant="main">
            {begun ? 'Go on: ' : 'Start: '}
            {next.title}
          </ButtonLink>
        )}
      </p>
    </>
  );
}

export default function MyProgress({ plan }: Props) {
  const { record } = useProgress();
  const lessons = inOrder(allLessons);
  return (
    <div className={styles.page}>
      <h1>My progress</h1>
      <p className={styles.lead}>
        A lesson is done when its check is passed and all its exercises are solved. Your progress stays on this device:
        there is no account, and nothing is sent anywhere.
      </p>
      <Summary />
      {weeksOf(lessons).map((week) => {
        const own = lessonsOfWeek(lessons, week);
        return (
          <section key={week} aria-labelledby={`week-${week}`}>
            <h2 id={`week-${week}`}>
              Week {week}: {weekTitle(week)}
            </h2>
            <CountBar count={countDone(record, own)} label={`Lessons of week ${week} that are done`} />
            <LessonList lessons={own} record={record} />
          </section>
        );
      })}
      <section aria-labelledby="my-dates">
        <h2 id="my-dates">My dates</h2>
        {plan}
      </section>
      <CertificatePart />
      <FilePart />
    </div>
  );
}
