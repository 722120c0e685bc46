/** One finding in the list. The row is a button: it shows the place and opens what there is to know. */
import { memo, useId } from 'react';
import type { EditorFinding, EditorFix } from '../../../../worker/protocol';
import Sentence from '../../parts/Sentence';
import SeverityMark from '../../parts/SeverityMark';
import type { Action } from '../../session/state';
import { severityWords } from '../../session/verdict';
import FindingDetail from './FindingDetail';
import styles from './FindingItem.module.css';
import { type FindingRow, foldKey } from './findings-view';
import GroupRepairs from './GroupRepairs';
import type { RepairQuestion } from './repairs/repair-view';

interface FindingItemProps {
  readonly row: FindingRow;
  readonly selected: boolean;
  readonly beside: boolean;
  readonly dispatch: (action: Action) => void;
  readonly onFix: (finding: EditorFinding, fix: EditorFix) => void;
  readonly onAsk: (question: RepairQuestion) => void;
}

export default memo(function FindingItem({ row, selected, beside, dispatch, onFix, onAsk }: FindingItemProps) {
  const { finding, folded, fold, same } = row;
  const detail = useId();
  return (
    <li className={styles.item} data-selected={selected || undefined}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={selected}
        aria-controls={selected ? detail : undefined}
        onClick={() => dispatch({ type: 'selected', id: finding.id, jump: beside })}
      >
        <SeverityMark severity={finding.severity} />
        <span className={styles.text}>
          <span className={styles.severity}>{severityWords[finding.severity][0]}: </span>
          <Sentence text={finding.message} />
          <span className={styles.place}>
            {finding.file}:{finding.position.line}:{finding.position.column}
          </span>
        </span>
      </button>
      {selected && <FindingDetail id={detail} finding={finding} beside={beside} dispatch={dispatch} onFix={onFix} />}
      {fold !== undefined && (
        <button
          type="button"
          className={styles.fold}
          onClick={() => dispatch({ type: 'foldToggled', fold: foldKey(finding) })}
        >
          {folded > 0 ? `and ${folded} more of this rule` : 'fold those of this rule'}
        </button>
      )}
      {fold !== undefined && <GroupRepairs findings={same} onAsk={onAsk} />}
    </li>
  );
});
