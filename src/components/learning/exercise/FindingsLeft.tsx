/** What the rules still find. A press leads to the place in the editor. */
import { type Dispatch, useId } from 'react';
import type { Severity } from '../../../connector/index';
import type { EditorFinding } from '../../../worker/protocol';
import Sentence from '../../tools/Sentence';
import SeverityMark from '../../tools/SeverityMark';
import type { Action } from './exercise-state';
import styles from './FindingsLeft.module.css';

interface FindingsLeftProps {
  readonly findings: readonly EditorFinding[];
  readonly dispatch: Dispatch<Action>;
}

const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', hint: 'Remark' };

export default function FindingsLeft({ findings, dispatch }: FindingsLeftProps) {
  const heading = useId();
  const serious = findings.filter(({ severity }) => severity !== 'hint');
  const remarks = findings.filter(({ severity }) => severity === 'hint');
  return (
    <div className={styles.left}>
      <h4 id={heading} className={styles.heading}>
        What the check finds
      </h4>
      {serious.length === 0 ? (
        <p className={styles.none}>No errors and no warnings.</p>
      ) : (
        <FindingList label={heading} findings={serious} dispatch={dispatch} />
      )}
      {remarks.length > 0 && (
        <details className={styles.remarks}>
          <summary>
            {remarks.length} {remarks.length === 1 ? 'remark' : 'remarks'} that could make it better
          </summary>
          <FindingList label={heading} findings={remarks} dispatch={dispatch} />
        </details>
      )}
    </div>
  );
}

interface FindingListProps extends FindingsLeftProps {
  readonly label: string;
}

function FindingList({ label, findings, dispatch }: FindingListProps) {
  return (
    <ul className={styles.list} aria-labelledby={label}>
      {findings.map((finding) => (
        <li key={finding.id} className={styles.item}>
          <button type="button" className={styles.finding} onClick={() => dispatch({ type: 'jumped', finding })}>
            <SeverityMark severity={finding.severity} />
            <span>
              <strong>{words[finding.severity]}: </strong>
              <Sentence text={finding.message} />
              <span className={styles.place}>
                {finding.file}, line {finding.position.line}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
