/**
 * Several connectors were found: which one, or all of them in a table? Once one is open, the list is folded to a way back;
 * it stays as it was, with its order, its results and its running check.
 */
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { ValidatorClient } from '../../../worker/client';
import type { ConnectorChoice } from '../../../worker/protocol';
import controls from '../../tools/controls.module.css';
import ProgressBar from '../../tools/ProgressBar';
import type { Profile } from '../../tools/profiles';
import type { Offer } from '../session/offer';
import styles from './Choices.module.css';
import { checkedSentence } from './check-all';
import { useCheckAll } from './use-check-all';

const CheckAllTable = lazy(() => import('./CheckAllTable'));

interface ChoicesProps {
  readonly offer: Offer;
  readonly client: ValidatorClient;
  readonly profile: Profile;
  readonly onChoose: (choice: ConnectorChoice) => void;
  readonly onShow: () => void;
  readonly onPutAside: () => void;
}

/** A list that is longer is one to search in, and folders are searched better where they are. */
const mostShown = 200;

export default function Choices({ offer, client, profile, onChoose, onShow, onPutAside }: ChoicesProps) {
  const { choices, shown, opened } = offer;
  const { checked, state, start, stop } = useCheckAll(client, choices, profile);
  const { list, back } = useFocusThere(offer);
  // The rows of the table are drawn anew only when their own result comes.
  const latest = useRef(onChoose);
  useEffect(() => {
    latest.current = onChoose;
  }, [onChoose]);
  const choose = useCallback((choice: ConnectorChoice) => latest.current(choice), []);
  return (
    <>
      <p role="status" className={controls.hidden}>
        {shown && opened !== undefined && `The list of all ${choices.length} connectors is back.`}
      </p>
      {!shown && (
        <div className={styles.folded}>
          <button ref={back} type="button" className={controls.button} onClick={onShow}>
            <span aria-hidden="true">←</span> Back to all connectors
          </button>
          <span>{choices.length} connectors were found.</span>
        </div>
      )}
      <section ref={list} className={styles.choices} aria-labelledby="choices-heading" hidden={!shown}>
        <div className={styles.head}>
          <h2 id="choices-heading" className={styles.heading} tabIndex={-1}>
            {choices.length} folders were found. Which one shall be checked?
          </h2>
          <div className={styles.buttons}>
            {state !== 'running' && (
              <button type="button" className={controls.button} onClick={start}>
                {state === 'new' ? 'Check all' : 'Check all again'}
              </button>
            )}
            <button type="button" className={controls.button} onClick={onPutAside}>
              {opened === undefined ? 'None' : 'Close'}
            </button>
          </div>
        </div>
        {opened !== undefined && (
          <p className={styles.note}>
            The files stand here as they were found. What you changed in an opened connector is not among them.
          </p>
        )}
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
    </>
  );
}

/** Who opens a connector finds the way back under the focus, and there the row again. Focus that is elsewhere stays. */
function useFocusThere({ shown, opened }: Offer) {
  const list = useRef<HTMLElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const { activeElement } = document;
    const isLost = activeElement === document.body || list.current?.contains(activeElement) === true;
    if (!shown) {
      if (isLost) back.current?.focus({ preventScroll: true });
      return;
    }
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-choice]') ?? [])];
    const row = rows.find(({ dataset }) => dataset.choice === opened);
    (row ?? list.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [shown, opened]);
  return { list, back };
}

interface ChoiceListProps extends Pick<ChoicesProps, 'onChoose'> {
  readonly choices: readonly ConnectorChoice[];
}

function ChoiceList({ choices, onChoose }: ChoiceListProps) {
  return (
    <>
      <ul className={styles.list}>
        {choices.slice(0, mostShown).map((choice) => (
          <li key={choice.name}>
            <button type="button" className={styles.choice} data-choice={choice.name} onClick={() => onChoose(choice)}>
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
