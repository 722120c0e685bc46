/** The lessons of a week with their marks. Takes the place of the plain list on the pages of the roadmap. */
import Link from '@docusaurus/Link';
import { lessonsOfWeek } from '../../../learning/progress/lesson';
import { countDone } from '../../../learning/progress/standing';
import CountBar from './CountBar';
import LessonList from './LessonList';
import { allLessons } from './lessons';
import { useProgress } from './use-progress';

export default function WeekLessons({ week }: { readonly week: number }) {
  const { record } = useProgress();
  const lessons = lessonsOfWeek(allLessons, week);
  if (lessons.length === 0) {
    return (
      <p>
        The lessons of this week are still to be written. Until then, read the <Link to="/docs/modules/">modules</Link>.
      </p>
    );
  }
  return (
    <>
      <CountBar count={countDone(record, lessons)} label={`Lessons of week ${week} that are done`} />
      <LessonList lessons={lessons} record={record} />
      <p>
        <Link to="/progress/">My progress</Link> has all weeks.
      </p>
    </>
  );
}
