/** The lessons of one day of the learner's own plan, in the card of that day. */
import Link from '@docusaurus/Link';
import { standingOf } from '../../learning/progress/standing';
import { lessonDays } from '../../schedule/lesson-days';
import { dateOf, type Schedule, type Session } from '../../schedule/model';
import { allLessons } from '../learning/progress/lessons';
import Mark from '../learning/progress/Mark';
import { useProgress } from '../learning/progress/use-progress';
import styles from './ScheduleTable.module.css';

interface Props {
  readonly session: Session;
  readonly schedule: Schedule;
}

export default function DayLessons({ session, schedule }: Props) {
  const { record } = useProgress();
  const days = lessonDays(schedule, allLessons).filter(({ date }) => date === dateOf(session));
  if (days.length === 0) return null;
  return (
    <ul className={styles.lessons} aria-label="Lessons of this day">
      {days.map(({ lesson }) => (
        <li key={lesson.id}>
          <Mark state={standingOf(record, lesson).state} />
          <span>
            <Link to={lesson.address}>{lesson.title}</Link>, {lesson.minutes} min
          </span>
        </li>
      ))}
    </ul>
  );
}
