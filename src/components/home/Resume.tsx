/** The second button of the first screen: starts the first week, or goes on where this learner stopped. */
import { resumeAt } from '../../learning/progress/standing';
import { useKeptProgress } from '../learning/progress/kept-progress';
import ButtonLink from '../ui/ButtonLink';

export default function Resume() {
  const kept = useKeptProgress();
  if (kept === null) return <ButtonLink to="/docs/roadmap/week-1/">Start week 1</ButtonLink>;
  const next = resumeAt(kept.record, kept.lessons);
  if (next === null) return <ButtonLink to="/progress/">My progress</ButtonLink>;
  // As short as the other words, so that nothing moves; the lesson is named for those who hear it, and on hover.
  return (
    <ButtonLink to={next.address} title={next.title} aria-label={`Go on, week ${next.week}: ${next.title}`}>
      Go on, week {next.week}
    </ButtonLink>
  );
}
