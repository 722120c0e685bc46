/** Goes through proposals one by one; what was accepted is made at the end, in one step. */
import { useEffect, useRef, useState } from 'react';
import type { EditorFinding, EditorFix } from '../../../../../worker/protocol';
import controls from '../../../../tools/controls.module.css';
import Dialog from '../../../../tools/Dialog';
import DiffView from '../../../../tools/DiffView';
import Sentence from '../../../../tools/Sentence';
import type { WorkspaceFile } from '../../../session/workspace';
import styles from './Repairs.module.css';
import { type Accepted, differenceOf, gathered, type MakeRepairs, repairs } from './repair-view';

interface ProposalsDialogProps {
  readonly findings: readonly EditorFinding[];
  readonly files: readonly WorkspaceFile[];
  readonly onMake: MakeRepairs;
  readonly onClose: () => void;
}

export default function ProposalsDialog({ findings, files, onMake, onClose }: ProposalsDialogProps) {
  const [at, setAt] = useState(0);
  const [accepted, setAccepted] = useState<readonly Accepted[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const finding = findings[at];
  // The buttons of the last proposal are gone: the next one begins at its heading.
  useEffect(() => {
    if (at > 0) heading.current?.focus();
  }, [at]);
  const accept = (fix: EditorFix) => {
    if (finding !== undefined) setAccepted([...accepted, { finding, fix }]);
    setAt(at + 1);
  };
  const { repairs: collected, count, left } = gathered(accepted, files);
  const make = (
    <button
      type="button"
      className={controls.button}
      disabled={count === 0}
      onClick={() => onMake(collected, count, left)}
    >
      {count > 0 ? `Make ${repairs(count)}` : 'Make repairs'}
    </button>
  );
  const cancel = (
    <button type="button" className={controls.button} onClick={onClose}>
      Cancel
    </button>
  );
  if (finding === undefined) {
    return (
      <Dialog
        title={`${accepted.length} of ${findings.length} proposals accepted`}
        onClose={onClose}
        actions={[make, cancel]}
      >
        <h3 ref={heading} tabIndex={-1} className={styles.file}>
          That was the last one.
        </h3>
        <p>
          {count === 0 ? 'Nothing was accepted, so nothing changes.' : 'Nothing has changed yet.'}
          {left > 0 && ` ${left} of them touch the same place as another one and are left for a second round.`}
        </p>
      </Dialog>
    );
  }
  const text = files.find(({ path }) => path === finding.file)?.text ?? '';
  return (
    <Dialog
      title={`Proposal ${at + 1} of ${findings.length}`}
      onClose={onClose}
      actions={
        <>
          {finding.fixes.map((fix, index) => (
            <button key={fix.title} type="button" className={controls.button} onClick={() => accept(fix)}>
              {finding.fixes.length > 1 ? `Accept ${index + 1}` : 'Accept'}
            </button>
          ))}
          <button type="button" className={controls.button} onClick={() => setAt(at + 1)}>
            Skip
          </button>
          {count > 0 && make}
          {cancel}
        </>
      }
    >
      <h3 ref={heading} tabIndex={-1} className={styles.file}>
        <Sentence text={finding.message} />
      </h3>
      <p className={styles.lines}>
        {finding.file}:{finding.position.line}:{finding.position.column}
      </p>
      {finding.fixes.map((fix, index) => (
        <section key={fix.title} aria-label={fix.title}>
          <p>
            {finding.fixes.length > 1 && `${index + 1}. `}
            <Sentence text={fix.title} />
          </p>
          <DiffView hunks={differenceOf(text, fix).hunks} />
        </section>
      ))}
    </Dialog>
  );
}
