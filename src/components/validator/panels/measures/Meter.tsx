/** A bar against a limit. The native meter is what is announced; the bar is drawn, because browsers draw theirs apart. */
import controls from '../../../tools/controls.module.css';
import styles from './Meter.module.css';

interface MeterProps {
  /** The id of the words that name it. */
  readonly labelledBy: string;
  readonly value: number;
  readonly max: number;
  /** From where on it is too much; left out where more is better. */
  readonly high?: number;
  readonly look: 'plain' | 'near' | 'over';
  /** The same in words. */
  readonly text: string;
}

export default function Meter({ labelledBy, value, max, high, look, text }: MeterProps) {
  return (
    <span className={styles.frame}>
      <meter
        className={controls.hidden}
        aria-labelledby={labelledBy}
        aria-valuetext={text}
        min={0}
        max={max}
        {...(high === undefined ? {} : { high, optimum: 0 })}
        value={value}
        data-look={look}
      >
        {text}
      </meter>
      <span
        className={styles[look]}
        style={{ inlineSize: `${Math.min(100, (value / max) * 100)}%` }}
        aria-hidden="true"
      />
    </span>
  );
}
