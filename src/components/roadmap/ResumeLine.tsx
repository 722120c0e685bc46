/** On the card "What is next": where this learner stopped, by name. Takes no room where nothing is kept. */
import Link from '@docusaurus/Link';
import { countDone, resumeAt } from '../../learning/progress/standing';
import { useKeptProgress } from '../learning/progress/kept-progress';

export default function ResumeLine({ className }: { readonly className?: string | undefined }) {
  const kept = useKeptProgress();
  if (kept === null) return null;
  const { done, of } = countDone(kept.record, kept.lessons);
  const next = resumeAt(kept.record, kept.lessons);
  return (
    <p className={className}>
      {next && (
        <>
          Go on where you stopped: <Link to={next.address}>{next.title}</Link>.{' '}
        </>
      )}
      {done} of {of} lessons done: <Link to="/progress/">my progress</Link>.
    </p>
  );
}
