/** How far something is, and the way to end it. What is over in a moment never shows. */
import { useEffect, useState } from 'react';
import controls from './controls.module.css';
import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  /** What is being done, as a screen reader hears it once. */
  readonly label: string;
  readonly done: number;
  /** Zero while nobody knows. */
  readonly total: number;
  readonly onCancel: () => void;
  /** In milliseconds. */
  readonly delay?: number;
}

export default function ProgressBar({ label, done, total, onCancel, delay = 0 }: ProgressBarProps) {
  const [visible, setVisible] = useState(delay === 0);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  if (!visible) return null;
  return (
    <div className={styles.row}>
      <p className={styles.label} role="status">
        {label}
      </p>
      <progress className={styles.bar} aria-label={label} max={total || 1} {...(total > 0 ? { value: done } : {})} />
      {total > 0 && (
        <span className={styles.count} aria-hidden="true">
          {done.toLocaleString('en-US')} of {total.toLocaleString('en-US')}
        </span>
      )}
      <button type="button" className={controls.button} onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
