/** All lessons by week, and the way to the one to read now: the first, or where this learner stopped. */

import Link from '@docusaurus/Link';
import weeks from '@generated/lesson-data/default/lessons.json';
import { lessonsOfWeek } from '../../../learning/progress/lesson';
import { isEmpty } from '../../../learning/progress/record';
import { resumeAt } from '../../../learning/progress/standing';
import ButtonLink from '../../ui/ButtonLink';
import LessonList from '../progress/LessonList';
import { allLessons } from '../progress/lessons';
import { useProgress } from '../progress/use-progress';
import styles from './Curriculum.module.css';

export default function Curriculum() {
  const { record } = useProgress();
  const next = resumeAt(record, allLessons);
  return (
    <>
      {next && (
        <p>
          <ButtonLink variant="main" to={next.address}>
            {isEmpty(record) ? 'Start with' : 'Go on with'}: {next.title}
          </ButtonLink>
        </p>
      )}
      {weeks.map(({ week, title }) => {
        const lessons = lessonsOfWeek(allLessons, week);
        const id = `week-${week}`;
        return (
          <section key={week} className={styles.week} aria-labelledby={id}>
            <h3 id={id}>
              Week {week}: {title}
            </h3>
            {lessons.length === 0 ? (
              <p>
                The lessons of this week are still to be written. The{' '}
                <Link to={`/docs/roadmap/week-${week}/`}>page of week {week}</Link> has its goals.
              </p>
            ) : (
              <LessonList lessons={lessons} record={record} />
            )}
          </section>
        );
      })}
    </>
  );
}
