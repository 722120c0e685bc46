/** Files that are on their way: what is done with them at the moment. */
import type { Progress } from '../../worker/protocol';
import styles from './OpeningBar.module.css';
import ProgressBar from './ProgressBar';

const labels = {
  reading: 'Reading the files',
  unpacking: 'Unpacking the archive',
  grouping: 'Looking for connectors',
} as const satisfies Record<Progress['step'], string>;

/** In milliseconds; most openings are shorter. */
const notBefore = 250;

export default function OpeningBar({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { step, done, total } = progress;
  return (
    <div className={styles.opening}>
      <ProgressBar label={labels[step]} done={done} total={total} onCancel={onCancel} delay={notBefore} />
    </div>
  );
}
