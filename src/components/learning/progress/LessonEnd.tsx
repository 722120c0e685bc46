/** The end of a lesson: whether it is done, what is missing, and where it goes on. Notes where the learner is. */
import Link from '@docusaurus/Link';
import { useEffect } from 'react';
import type { LessonEnd as End, Lesson } from '../../../learning/progress/lesson';
import { standingOf } from '../../../learning/progress/standing';
import { longDay } from '../../../schedule/dates';
import styles from './LessonEnd.module.css';
import Mark from './Mark';
import { notePlace } from './record';
import StorageNotice from './StorageNotice';
import { useProgress } from './use-progress';

function missing(lesson: Lesson, checkPassed: boolean, solved: number): string {
  const left = lesson.exercises.length - solved;
  const check = lesson.check && !checkPassed ? ['pass the check'] : [];
  const work = left === 0 ? [] : [left === 1 ? 'solve one exercise' : `solve ${left} exercises`];
  return [...check, ...work].join(' and ');
}

/** `end` is made by the build: this lesson and the next, because a page needs no more of the list. */
export default function LessonEnd({ end: { lesson, next } }: { readonly end: End }) {
  const { record, trouble } = useProgress();
  // In a task of its own: to write on a device takes time, and the page is just waking up.
  useEffect(() => {
    const timer = setTimeout(() => notePlace(lesson.id));
    return () => clearTimeout(timer);
  }, [lesson.id]);
  const { state, doneOn, checkPassed, solved } = standingOf(record, lesson);
  return (
    <section className={styles.end} aria-label="Your progress in this lesson" data-unsearched="">
      <p className={styles.state} role="status">
        <Mark state={state} />
        <span>
          {doneOn === null
            ? `To finish this lesson, ${missing(lesson, checkPassed, solved)}.`
            : `Done on ${longDay(doneOn)}.`}
        </span>
      </p>
      <StorageNotice trouble={trouble} />
      <p className={styles.links}>
        {next === null ? (
          <Link to="/progress/">That was the last lesson: see what you have done</Link>
        ) : (
          <>
            <span>
              Next{next.week === lesson.week ? '' : `, in week ${next.week}`}:{' '}
              <Link to={next.address}>{next.title}</Link>
            </span>
            <Link to="/progress/">My progress</Link>
          </>
        )}
      </p>
    </section>
  );
}
