/** One item of the checklist: how it stands, why it is asked, and what keeps it from being done. */
import Link from '@docusaurus/Link';
import { useId } from 'react';
import Sentence from '../../../tools/Sentence';
import SeverityMark from '../../../tools/SeverityMark';
import type { Action } from '../../session/state';
import { counted } from '../../session/verdict';
import PlaceButton from '../PlaceButton';
import styles from './ReadinessItem.module.css';
import { type Item, standingOf, standingWords } from './readiness-view';

interface ReadinessItemProps {
  readonly item: Item;
  readonly ticks: readonly string[];
  /** Whether the list of findings has this one, so that it can be opened there. */
  readonly isKnown: (finding: string) => boolean;
  readonly dispatch: (action: Action) => void;
}

function moreText(count: number, besides: boolean): string {
  return besides ? `and ${count} more among the findings` : `${counted(count, 'finding')}, told below or in the list`;
}

export default function ReadinessItem({ item, ticks, isKnown, dispatch }: ReadinessItemProps) {
  const box = useId();
  const why = useId();
  const { id, title, state, note, count, proofs, more } = item;
  const standing = standingOf(item, ticks);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {state === 'ask' ? (
          <input
            id={box}
            type="checkbox"
            className={styles.box}
            checked={standing === 'ticked'}
            aria-describedby={why}
            onChange={({ target }) => dispatch({ type: 'ticked', id, on: target.checked })}
          />
        ) : (
          <SeverityMark severity={state === 'done' ? 'success' : 'error'} />
        )}
        <div className={styles.words}>
          {state === 'ask' ? (
            <label htmlFor={box} className={styles.title}>
              {title}
            </label>
          ) : (
            <p className={styles.title}>{title}</p>
          )}
          <p className={styles[standing]}>{standingWords[standing]}</p>
          <p id={why} className={styles.note}>
            <Sentence text={item.why} />
            {more !== undefined && (
              <>
                {' '}
                <Link to={more.to}>{more.title}</Link>
              </>
            )}
          </p>
          {note !== '' && (
            <p className={styles.note}>
              <Sentence text={note} />
            </p>
          )}
          {count > 0 && (
            <ul className={styles.proofs}>
              {proofs.map(({ id: finding, message, place }) => (
                <li key={finding}>
                  <PlaceButton place={place} dispatch={dispatch} name={message.replaceAll('`', '')}>
                    <Sentence text={message} />
                  </PlaceButton>
                  {isKnown(finding) && (
                    <button
                      type="button"
                      className={styles.jump}
                      aria-label={`Open the finding: ${message.replaceAll('`', '')}`}
                      onClick={() => dispatch({ type: 'findingOpened', id: finding })}
                    >
                      Finding
                    </button>
                  )}
                </li>
              ))}
              {count > proofs.length && <li>{moreText(count - proofs.length, proofs.length > 0)}</li>}
            </ul>
          )}
        </div>
      </div>
    </li>
  );
}
