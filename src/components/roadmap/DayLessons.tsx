/** The lessons of one day of the learner's own plan, in the card of that day. */
import Link from '@docusaurus/Link';
import type { Lesson } from '../../learning/progress/lesson';
import { standingOf } from '../../learning/progress/standing';
import { lessonDays } from '../../schedule/lesson-days';
import { dateOf, type Schedule, type Session } from '../../schedule/model';
import { allLessons } from '../learning/progress/lessons';
import Mark from '../learning/progress/Mark';
import { useProgress } from '../learning/progress/use-progress';
import styles from './ScheduleTable.module.css';

interface PlannedHere {
  readonly lesson: Lesson;
  readonly state: 'open' | 'begun' | 'done';
}

/** The lessons that the learner's plan has on the day of a session; none on the dates of the cohort. */
export function useDayLessons(session: Session, schedule: Schedule): readonly PlannedHere[] {
  const { record } = useProgress();
  if (!schedule.selfPaced) return [];
  return lessonDays(schedule, allLessons)
    .filter(({ date }) => date === dateOf(session))
    .map(({ lesson }) => ({ lesson, state: standingOf(record, lesson).state }));
}

export default function DayLessons({ lessons }: { readonly lessons: readonly PlannedHere[] }) {
  if (lessons.length === 0) return null;
  return (
    <ul className={styles.lessons} aria-label="Lessons of this day">
      {lessons.map(({ lesson, state }) => (
        <li key={lesson.id}>
          <Mark state={state} />
          <span>
            <Link to={lesson.address}>{lesson.title}</Link>, {lesson.minutes} min
          </span>
        </li>
      ))}
    </ul>
  );
}
