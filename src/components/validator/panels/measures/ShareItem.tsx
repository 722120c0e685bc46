/** How many of a kind have what makers read. */
import Link from '@docusaurus/Link';
import { useId } from 'react';
import type { Action } from '../../session/state';
import PlaceButton from '../PlaceButton';
import styles from './MeasureItem.module.css';
import Meter from './Meter';
import { grouped, percent, type Share } from './measures-view';

interface ShareItemProps {
  readonly share: Share;
  readonly dispatch: (action: Action) => void;
}

export default function ShareItem({ share, dispatch }: ShareItemProps) {
  const label = useId();
  const { title, count, total, firstWithout, rule } = share;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <h3 id={label} className={styles.title}>
          {title}
        </h3>
        <span className={styles.value}>
          {grouped(count)} of {grouped(total)}
        </span>
      </div>
      <div className={styles.line}>
        <Meter
          labelledBy={label}
          value={count}
          max={total}
          look="plain"
          text={`${grouped(count)} of ${grouped(total)}`}
        />
        <span className={styles.percent}>{percent(count, total)} %</span>
      </div>
      {(firstWithout !== undefined || rule !== undefined) && (
        <p className={styles.note}>
          {firstWithout !== undefined && (
            <>
              The first without:{' '}
              <PlaceButton place={firstWithout.place} dispatch={dispatch} name={firstWithout.name}>
                {firstWithout.name}
              </PlaceButton>
              {'. '}
            </>
          )}
          {rule !== undefined && (
            <Link to={`/docs/rules/${rule}/`} aria-label={`Rule ${rule}`}>
              Rule
            </Link>
          )}
        </p>
      )}
    </li>
  );
}
