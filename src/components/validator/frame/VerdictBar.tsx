/** The verdict in words, what is going on, and the way through the findings. */
import clsx from 'clsx';
import { useEffect, useState } from 'react';
import controls from '../../tools/controls.module.css';
import SeverityMark from '../../tools/SeverityMark';
import { failureSentence } from '../session/notices';
import type { ValidatorState } from '../session/state';
import { countsOf, type VerdictTone, verdictOf } from '../session/verdict';
import styles from './VerdictBar.module.css';

interface VerdictBarProps {
  readonly state: ValidatorState;
  readonly onStep: (step: 1 | -1) => void;
  readonly onRetry: () => void;
}

const marks = { accepted: 'success', remarks: 'warning', refused: 'error' } as const satisfies Record<
  VerdictTone,
  string
>;

/** A screen reader hears the counts when they have settled, not with every keystroke. */
const quietFor = 900;

export default function VerdictBar({ state, onStep, onRetry }: VerdictBarProps) {
  const { status, failure, result } = state;
  const verdict = result === undefined ? undefined : verdictOf(result.profile, result.summary);
  const count = result?.findings.length ?? 0;
  const spoken = useSettled(
    status === 'idle' && result !== undefined && verdict !== undefined
      ? `${countsOf(result.summary)}. ${verdict.sentence}`
      : '',
  );
  return (
    <div className={clsx(styles.bar, failure !== undefined ? styles.failed : verdict && styles[verdict.tone])}>
      {failure !== undefined ? (
        <p className={styles.sentence} role="alert">
          <SeverityMark severity="error" />
          <span>
            {failureSentence(failure)}{' '}
            <button type="button" className={controls.button} onClick={onRetry}>
              Check again
            </button>
          </span>
        </p>
      ) : (
        <p className={styles.sentence}>
          {verdict !== undefined && <SeverityMark severity={marks[verdict.tone]} />}
          <span>{verdict?.sentence ?? 'Checking …'}</span>
        </p>
      )}
      {failure === undefined && result !== undefined && <p className={styles.counts}>{countsOf(result.summary)}</p>}
      <span className={clsx(styles.working, status === 'checking' && styles.visible)} aria-hidden="true" />
      <div className={styles.steps}>
        <button
          type="button"
          className={clsx(controls.button, controls.icon)}
          title="Previous finding (Shift+F8)"
          disabled={count === 0}
          onClick={() => onStep(-1)}
        >
          <span aria-hidden="true">↑</span>
          <span className={controls.hidden}>Previous finding</span>
        </button>
        <button
          type="button"
          className={clsx(controls.button, controls.icon)}
          title="Next finding (F8)"
          disabled={count === 0}
          onClick={() => onStep(1)}
        >
          <span aria-hidden="true">↓</span>
          <span className={controls.hidden}>Next finding</span>
        </button>
      </div>
      <p className={controls.hidden} role="status">
        {spoken}
      </p>
    </div>
  );
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => setSettled(text), quietFor);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
