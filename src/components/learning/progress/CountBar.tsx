/** How many lessons are done: a bar and the same in words. */
import type { Count } from '../../../learning/progress/standing';
import styles from './CountBar.module.css';

interface Props {
  readonly count: Count;
  /** What is counted, for those who do not see what stands around it. */
  readonly label: string;
}

export default function CountBar({ count, label }: Props) {
  const { done, of, percent } = count;
  return (
    <p className={styles.row}>
      <progress className={styles.bar} aria-label={label} max={of || 1} value={done} />
      <span className={styles.words}>
        {done} of {of} {of === 1 ? 'lesson' : 'lessons'} done, {percent}%
      </span>
    </p>
  );
}
