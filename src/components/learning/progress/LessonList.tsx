/** Lessons in a row, each with its mark, its length, and what is still missing. */
import Link from '@docusaurus/Link';
import type { Lesson } from '../../../learning/progress/lesson';
import type { ProgressRecord } from '../../../learning/progress/record';
import { type LessonStanding, standingOf } from '../../../learning/progress/standing';
import { shortDay } from '../../../schedule/dates';
import styles from './LessonList.module.css';
import Mark from './Mark';

interface Props {
  readonly lessons: readonly Lesson[];
  readonly record: ProgressRecord;
}

/** What is missing, or when it was done. The same length in every state, so that no row grows. */
function stateWords(lesson: Lesson, { state, doneOn, checkPassed, solved, exercises }: LessonStanding): string {
  const length = `${lesson.minutes} min`;
  if (state === 'done' && doneOn !== null) return `${length} · done ${shortDay(doneOn)}`;
  const check = lesson.check ? [checkPassed ? 'check passed' : 'check'] : [];
  const work = exercises === 0 ? [] : [`${solved} of ${exercises} ${exercises === 1 ? 'exercise' : 'exercises'}`];
  return [length, ...check, ...work].join(' · ');
}

export default function LessonList({ lessons, record }: Props) {
  return (
    <ol className={styles.lessons}>
      {lessons.map((lesson) => {
        const standing = standingOf(record, lesson);
        return (
          <li key={lesson.id} className={styles.lesson}>
            <Mark state={standing.state} />
            <Link to={lesson.address} className={styles.title ?? ''}>
              {lesson.title}
            </Link>
            <span className={styles.state}>{stateWords(lesson, standing)}</span>
          </li>
        );
      })}
    </ol>
  );
}
