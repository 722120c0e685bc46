/** One finding in the list. The row is a button: it shows the place and opens what there is to know. */
import { memo, useId } from 'react';
import type { EditorFinding, EditorFix } from '../../../../worker/protocol';
import Sentence from '../../../tools/Sentence';
import SeverityMark from '../../../tools/SeverityMark';
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

export default memo(FindingItem, looksSame);

function FindingItem({ row, selected, beside, dispatch, onFix, onAsk }: FindingItemProps) {
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
}

/**
 * Every check gives new findings with places that may have moved. A closed row shows little of that, so most rows need
 * not be drawn anew with each keystroke.
 */
function looksSame(before: FindingItemProps, after: FindingItemProps): boolean {
  const { row: old, selected: wasSelected, ...restBefore } = before;
  const { row, selected, ...restAfter } = after;
  if (selected || wasSelected || row.fold !== undefined || old.fold !== undefined)
    return old === row && selected === wasSelected && sameMembers(restBefore, restAfter);
  const { id, message, severity, position } = row.finding;
  return (
    old.finding.id === id &&
    old.finding.message === message &&
    old.finding.severity === severity &&
    old.finding.position.line === position.line &&
    old.finding.position.column === position.column &&
    sameMembers(restBefore, restAfter)
  );
}

type Rest = Omit<FindingItemProps, 'row' | 'selected'>;

function sameMembers(before: Rest, after: Rest): boolean {
  return (
    before.beside === after.beside &&
    before.dispatch === after.dispatch &&
    before.onFix === after.onFix &&
    before.onAsk === after.onAsk
  );
}
