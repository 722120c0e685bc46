/** On a narrow screen: the finding whose place is shown, so that nobody has to remember it. */
import type { EditorFinding } from '../../../worker/protocol';
import controls from '../../tools/controls.module.css';
import Sentence from '../../tools/Sentence';
import SeverityMark from '../../tools/SeverityMark';
import styles from './CurrentFinding.module.css';

interface CurrentFindingProps {
  readonly finding: EditorFinding;
  readonly onBack: () => void;
}

export default function CurrentFinding({ finding, onBack }: CurrentFindingProps) {
  return (
    <div className={styles.bar}>
      <SeverityMark severity={finding.severity} />
      <p className={styles.text}>
        <Sentence text={finding.message} />
      </p>
      <button type="button" className={controls.button} onClick={onBack}>
        More
        <span className={controls.hidden}> about this finding</span>
      </button>
    </div>
  );
}
