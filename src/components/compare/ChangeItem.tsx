/** One change: a sentence to press; pressed, it says how it was and is, what it does to flows and what to do. */
import clsx from 'clsx';
import { useId } from 'react';
import type { ShownChange, ShownPlace } from '../../worker/compare-protocol';
import controls from '../tools/controls.module.css';
import Sentence from '../tools/Sentence';
import styles from './ChangeItem.module.css';

interface ChangeItemProps {
  readonly change: ShownChange;
  readonly open: boolean;
  readonly onSelect: () => void;
  readonly onShow: () => void;
}

export default function ChangeItem({ change, open, onSelect, onShow }: ChangeItemProps) {
  const detail = useId();
  const { official } = change;
  return (
    <li className={clsx(styles.item, styles[change.verdict], open && styles.open)}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? detail : undefined}
        onClick={onSelect}
      >
        <Sentence text={change.message} />
      </button>
      {open && (
        <div id={detail} className={styles.detail}>
          <dl className={styles.values}>
            <Value term="Was" text={change.was} place={change.old} />
            <Value term="Is" text={change.is} place={change.new} />
          </dl>
          <h4>Why flows notice</h4>
          <p>
            <Sentence text={change.why} />
          </p>
          <h4>What to do</h4>
          <p>
            <Sentence text={change.instead} />
          </p>
          {official !== undefined && (
            <>
              <h4>What Microsoft’s check says</h4>
              <p className={styles.official}>
                {official.message}
                <br />
                ValuePath: {official.valuePath}
              </p>
            </>
          )}
          {(change.old ?? change.new) !== undefined && (
            <button type="button" className={clsx(controls.button, styles.show)} onClick={onShow}>
              Show in both texts
            </button>
          )}
        </div>
      )}
    </li>
  );
}

interface ValueProps {
  readonly term: string;
  readonly text: string;
  readonly place: ShownPlace | undefined;
}

function Value({ term, text, place }: ValueProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Sentence text={text} />
        {place !== undefined && (
          <span className={styles.place}>
            {/definition/i.test(place.file) ? 'Line' : `${place.file}, line`} {place.position.line}
          </span>
        )}
      </dd>
    </div>
  );
}
