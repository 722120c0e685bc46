/** How much is wrong with what is folded away. Hints are no reason to look. */
import type { AnswerNote } from '../../../worker/generate-protocol';
import SeverityMark from '../../tools/SeverityMark';
import styles from './ToMend.module.css';

export default function ToMend({ notes }: { readonly notes: readonly AnswerNote[] }) {
  const wrong = notes.filter(({ severity }) => severity !== 'hint');
  if (wrong.length === 0) return null;
  return (
    <span className={styles.mark}>
      <SeverityMark severity={wrong.some(({ severity }) => severity === 'error') ? 'error' : 'warning'} />
      {`${wrong.length} to mend`}
    </span>
  );
}
