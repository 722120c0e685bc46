/** The verdict in a sentence, announced, with what could not be compared. */
import clsx from 'clsx';
import type { ShownComparison } from '../../worker/compare-protocol';
import controls from '../tools/controls.module.css';
import ProgressBar from '../tools/ProgressBar';
import Sentence from '../tools/Sentence';
import SeverityMark from '../tools/SeverityMark';
import type { CompareState, Side } from './compare-state';
import styles from './Outcome.module.css';

interface OutcomeProps {
  readonly outcome: CompareState['outcome'];
  /** Which version is still to come. */
  readonly missing: Side | undefined;
  readonly notice: string | undefined;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** Most comparisons are shorter, in milliseconds. */
const notBefore = 400;

export default function Outcome({ outcome, missing, notice, onStop, onAgain }: OutcomeProps) {
  const result = outcome.state === 'done' ? outcome.result : undefined;
  return (
    <div className={styles.outcome}>
      <div role="status" aria-live="polite" aria-label="Outcome">
        {outcome.state === 'stopped' && <p className={styles.quiet}>The comparison was stopped.</p>}
        {missing !== undefined && <p className={styles.quiet}>Now the {missing} version.</p>}
        {result !== undefined && <Verdict result={result} />}
        {notice !== undefined && <p className={styles.notice}>{notice}</p>}
      </div>
      {outcome.state === 'working' && (
        <ProgressBar label="Comparing both versions" done={0} total={0} onCancel={onStop} delay={notBefore} />
      )}
      {outcome.state === 'stopped' && (
        <button type="button" className={controls.button} onClick={onAgain}>
          Compare after all
        </button>
      )}
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
