/** The name of the tool, what it answers, and what can be done with both versions at once. */
import controls from '../tools/controls.module.css';
import { usePress } from '../tools/early-press';
import styles from './CompareHeader.module.css';

interface CompareHeaderProps {
  /** Left out while the tool is loading. */
  readonly onExample?: () => void;
  /** Left out while there is nothing to swap or to clear. */
  readonly onSwap?: (() => void) | undefined;
  readonly onClear?: (() => void) | undefined;
}

export default function CompareHeader({ onExample, onSwap, onClear }: CompareHeaderProps) {
  const pressExample = usePress('example', onExample);
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title}>Would this update break existing flows?</h1>
        <p className={styles.lead}>
          Give two versions of a connector. You learn what changed between them, which change breaks flows that people
          have, and how to make it without breaking them.
        </p>
      </div>
      <div className={styles.controls}>
        <button type="button" className={controls.button} {...pressExample}>
          Try with an example
        </button>
        {onSwap !== undefined && (
          <button type="button" className={controls.button} onClick={onSwap}>
            Swap old and new
          </button>
        )}
        {onClear !== undefined && (
          <button type="button" className={controls.button} onClick={onClear}>
            Start over
          </button>
        )}
      </div>
    </header>
  );
}
