/** Several connectors were found: which one, or all of them in a table? */
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import type { ValidatorClient } from '../../../worker/client';
import type { ConnectorChoice } from '../../../worker/protocol';
import controls from '../parts/controls.module.css';
import ProgressBar from '../parts/ProgressBar';
import type { Profile } from '../session/profiles';
import styles from './Choices.module.css';
import { checkedSentence } from './check-all';
import { useCheckAll } from './use-check-all';

const CheckAllTable = lazy(() => import('./CheckAllTable'));

interface ChoicesProps {
  readonly choices: readonly ConnectorChoice[];
  readonly client: ValidatorClient;
  readonly profile: Profile;
  readonly onChoose: (choice: ConnectorChoice) => void;
  readonly onCancel: () => void;
}

/** A list that is longer is one to search in, and folders are searched better where they are. */
const mostShown = 200;

export default function Choices({ choices, client, profile, onChoose, onCancel }: ChoicesProps) {
  const { checked, state, start, stop } = useCheckAll(client, choices, profile);
  // The rows of the table are drawn anew only when their own result comes.
  const latest = useRef(onChoose);
  useEffect(() => {
    latest.current = onChoose;
  }, [onChoose]);
  const choose = useCallback((choice: ConnectorChoice) => latest.current(choice), []);
  return (
    <section className={styles.choices} aria-labelledby="choices-heading">
      <div className={styles.head}>
        <h2 id="choices-heading" className={styles.heading}>
          {choices.length} folders were found. Which one shall be checked?
        </h2>
        <div className={styles.buttons}>
          {state !== 'running' && (
            <button type="button" className={controls.button} onClick={start}>
              {state === 'new' ? 'Check all' : 'Check all again'}
            </button>
          )}
          <button type="button" className={controls.button} onClick={onCancel}>
            None
          </button>
        </div>
      </div>
      {state === 'running' ? (
        <ProgressBar label="Checking all connectors" done={checked.size} total={choices.length} onCancel={stop} />
      ) : (
        <p role="status" className={styles.status}>
          {state === 'new' ? '' : checkedSentence(checked, choices.length)}
        </p>
      )}
      {state === 'new' ? (
        <ChoiceList choices={choices} onChoose={onChoose} />
      ) : (
        <Suspense fallback={null}>
          <CheckAllTable choices={choices} checked={checked} onChoose={choose} />
        </Suspense>
      )}
    </section>
  );
}

function ChoiceList({ choices, onChoose }: Pick<ChoicesProps, 'choices' | 'onChoose'>) {
  return (
    <>
      <ul className={styles.list}>
        {choices.slice(0, mostShown).map((choice) => (
          <li key={choice.name}>
            <button type="button" className={styles.choice} onClick={() => onChoose(choice)}>
              <strong>{choice.name === '' ? 'The top folder' : choice.name}</strong>
              <span>{choice.sources.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {choices.length > mostShown && <p>The first {mostShown} are listed. Choose a smaller folder to see the rest.</p>}
    </>
  );
}
