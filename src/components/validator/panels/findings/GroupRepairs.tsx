/** At the head of a folded group: repairing all findings of its rule. */
import type { EditorFinding } from '../../../../worker/protocol';
import styles from './FindingItem.module.css';
import { type RepairQuestion, safeCount, withProposals } from './repairs/repair-view';

interface GroupRepairsProps {
  readonly findings: readonly EditorFinding[];
  readonly onAsk: (question: RepairQuestion) => void;
}

export default function GroupRepairs({ findings, onAsk }: GroupRepairsProps) {
  const safe = safeCount(findings);
  const proposals = withProposals(findings);
  const rule = findings[0]?.rule ?? '';
  return (
    <>
      {safe > 0 && (
        <button type="button" className={styles.fold} onClick={() => onAsk({ kind: 'safe', rule })}>
          Repair all of this rule ({safe}) …
        </button>
      )}
      {proposals.length > 0 && (
        <button type="button" className={styles.fold} onClick={() => onAsk({ kind: 'proposals', findings: proposals })}>
          Go through {proposals.length} {proposals.length === 1 ? 'proposal' : 'proposals'} …
        </button>
      )}
    </>
  );
}
