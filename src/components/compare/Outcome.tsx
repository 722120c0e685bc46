/** The verdict in a sentence, announced, with what could not be compared. */
import clsx from 'clsx';
import type { ShownComparison } from '../../worker/compare-protocol';
import Sentence from '../validator/parts/Sentence';
import SeverityMark from '../validator/parts/SeverityMark';
import type { CompareState, Side } from './compare-state';
import styles from './Outcome.module.css';

interface OutcomeProps {
  readonly outcome: CompareState['outcome'];
  /** Which version is still to come. */
  readonly missing: Side | undefined;
  readonly notice: string | undefined;
}

export default function Outcome({ outcome, missing, notice }: OutcomeProps) {
  const result = outcome.state === 'done' ? outcome.result : undefined;
  return (
    <div className={styles.outcome}>
      <div role="status" aria-live="polite">
        {outcome.state === 'working' && <p className={styles.quiet}>Comparing …</p>}
        {missing !== undefined && <p className={styles.quiet}>Now the {missing} version.</p>}
        {result !== undefined && <Verdict result={result} />}
        {notice !== undefined && <p className={styles.notice}>{notice}</p>}
      </div>
      {outcome.state === 'failed' && (
        <p className={clsx(styles.verdict, styles.error)} role="alert">
          <SeverityMark severity="error" />
          <span>The comparison did not come to an end. Load the page again. ({outcome.message})</span>
        </p>
      )}
      {result !== undefined && result.notes.length > 0 && (
        <section className={styles.notes} aria-label="What could not be compared">
          <h2>What could not be compared</h2>
          <ul>
            {result.notes.map(({ side, message }) => (
              <li key={`${side} ${message}`}>
                <Sentence text={message} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Verdict({ result }: { readonly result: ShownComparison }) {
  const { summary, comparable, verdict } = result;
  const severity = summary.breaking > 0 ? 'error' : summary.risky > 0 || !comparable ? 'warning' : 'success';
  return (
    <p className={clsx(styles.verdict, styles[severity])}>
      <SeverityMark severity={severity} />
      <span>{verdict}</span>
    </p>
  );
}
