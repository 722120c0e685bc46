/** The learner's own plan in lessons: what is overdue, what is for today, and what is left of this week. */
import Link from '@docusaurus/Link';
import { useId } from 'react';
import { isDone } from '../../learning/progress/standing';
import { shortDay, shortWeekday } from '../../schedule/dates';
import { type LessonDay, lessonPlan } from '../../schedule/lesson-days';
import { dateIn } from '../../schedule/zone';
import { allLessons } from '../learning/progress/lessons';
import Mark from '../learning/progress/Mark';
import { useProgress } from '../learning/progress/use-progress';
import styles from './LessonPlan.module.css';
import { useSchedule } from './use-schedule';

interface PartProps {
  readonly title: string;
  readonly days: readonly LessonDay[];
  readonly done: ReadonlySet<string>;
  /** The days are told where they differ. */
  readonly dated?: boolean;
}

function Part({ title, days, done, dated = false }: PartProps) {
  const heading = useId();
  if (days.length === 0) return null;
  return (
    <div className={styles.part}>
      <p id={heading} className={styles.title}>
        {title}
      </p>
      <ul aria-labelledby={heading}>
        {days.map(({ lesson, date }) => (
          <li key={lesson.id}>
            <Mark state={done.has(lesson.id) ? 'done' : 'open'} />
            <Link to={lesson.address}>{lesson.title}</Link>
            <span className={styles.note}>
              {dated && `${shortWeekday(date)} ${shortDay(date)}, `}
              {lesson.minutes} min
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Only for a learner who has chosen a start day. */
export default function LessonPlan() {
  const { schedule, plan, now } = useSchedule();
  const { record } = useProgress();
  if (plan === null || now === null || allLessons.length === 0) return null;
  const done = new Set(allLessons.flatMap((lesson) => (isDone(record, lesson) ? [lesson.id] : [])));
  const today = dateIn(now, schedule.cohort.zone);
  const found = lessonPlan(schedule, allLessons, ({ id }) => done.has(id), today);
  const quiet = found.overdue.length + found.today.length + found.thisWeek.length === 0;
  return (
    <section className={styles.plan} aria-label="My plan">
      {found.allDone && <p className={styles.said}>Every lesson is done.</p>}
      {!found.allDone && quiet && found.next && (
        <p className={styles.said}>
          You are up to date. Next: <Link to={found.next.lesson.address}>{found.next.lesson.title}</Link> on{' '}
          {shortWeekday(found.next.date)} {shortDay(found.next.date)}.
        </p>
      )}
      <Part title="For today" days={found.today} done={done} />
      <Part title="Overdue" days={found.overdue} done={done} dated />
      <Part
        title={found.phase === 'upcoming' ? 'In your first week' : 'Later this week'}
        days={found.thisWeek}
        done={done}
        dated
      />
    </section>
  );
}
