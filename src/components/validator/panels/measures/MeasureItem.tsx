/** One number: in words first, then as a meter against its limit. */
import Link from '@docusaurus/Link';
import { useId } from 'react';
import SeverityMark from '../../../tools/SeverityMark';
import type { Action } from '../../session/state';
import PlaceButton from '../PlaceButton';
import styles from './MeasureItem.module.css';
import Meter from './Meter';
import { amountText, type Measure, percent, stateWords } from './measures-view';

interface MeasureItemProps {
  readonly measure: Measure;
  readonly dispatch: (action: Action) => void;
}

export default function MeasureItem({ measure, dispatch }: MeasureItemProps) {
  const label = useId();
  const { title, value, limit, state, holder, when, rule, source, inferred, place } = measure;
  const words = stateWords[state];
  const broken = state === 'over' || state === 'short';
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <h3 id={label} className={styles.title}>
          {title}
        </h3>
        <span className={styles.value}>{amountText(measure)}</span>
      </div>
      {limit !== undefined && (
        <div className={styles.line}>
          <Meter
            labelledBy={label}
            value={value}
            max={limit}
            high={limit * 0.8}
            look={broken ? 'over' : state === 'near' ? 'near' : 'plain'}
            text={amountText(measure)}
          />
          <span className={styles.percent}>{percent(value, limit)} %</span>
        </div>
      )}
      {words !== '' && (
        <p className={broken ? styles.broken : styles.near}>
          <SeverityMark severity={broken ? 'error' : 'warning'} /> {words}
        </p>
      )}
      <p className={styles.note}>
        {holder !== '' && place !== undefined && (
          <>
            <PlaceButton place={place} dispatch={dispatch} name={holder}>
              {holder}
            </PlaceButton>
            {'. '}
          </>
        )}
        {holder === '' && place !== undefined && (
          <>
            <PlaceButton place={place} dispatch={dispatch} name={title}>
              Show in the editor
            </PlaceButton>
            {'. '}
          </>
        )}
        {when} {inferred && 'Microsoft does not publish this limit; ours is drawn from accepted connectors. '}
        {rule !== undefined && (
          <Link to={`/docs/rules/${rule}/`} aria-label={`Rule ${rule}`}>
            Rule
          </Link>
        )}
        {rule !== undefined && source !== undefined && ' · '}
        {source !== undefined && (
          <Link to={source} aria-label={`Source of the limit: ${title}`}>
            Source
          </Link>
        )}
      </p>
    </li>
  );
}
