/** Shows what safe repairs would change, and makes them when that is wanted. */
import { useEffect, useState } from 'react';
import type { ValidatorClient } from '../../../../../worker/client';
import type { RepairResult } from '../../../../../worker/protocol';
import controls from '../../../../tools/controls.module.css';
import Dialog from '../../../../tools/Dialog';
import DiffView from '../../../../tools/DiffView';
import type { ValidatorState } from '../../../session/state';
import { contentOf } from '../../../session/workspace';
import styles from './Repairs.module.css';
import { lineSentence, type MakeRepairs, repairSentences, repairs, toApply } from './repair-view';

interface RepairDialogProps {
  readonly state: ValidatorState;
  readonly client: ValidatorClient;
  readonly rule: string | undefined;
  readonly onMake: MakeRepairs;
  readonly onClose: () => void;
}

export default function RepairDialog({ state, client, rule, onMake, onClose }: RepairDialogProps) {
  const { workspace, profile } = state;
  const [result, setResult] = useState<RepairResult>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    const contents = new Map(workspace.files.map((file) => [file.path, contentOf(file)]));
    void client.repair(contents, profile, rule).then((outcome) => {
      if (!wanted || outcome.state === 'superseded') return;
      if (outcome.state === 'done') setResult(outcome.result);
      else setFailed(true);
    });
    return () => {
      wanted = false;
    };
  }, [client, workspace.files, profile, rule]);
  const count = result?.applied ?? 0;
  return (
    <Dialog
      title={rule === undefined ? 'Safe repairs' : `Safe repairs of ${rule}`}
      onClose={onClose}
      actions={
        <>
          <button
            type="button"
            className={controls.button}
            disabled={result === undefined || result.files.length === 0}
            onClick={() => {
              if (result !== undefined) onMake(toApply(result.files, workspace.files), count, 0);
            }}
          >
            {count > 0 ? `Make ${repairs(count)}` : 'Make repairs'}
          </button>
          <button type="button" className={controls.button} onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      <p role="status">
        {failed
          ? 'The repairs could not be worked out. Close this and try again.'
          : result === undefined
            ? 'Working out what would change …'
            : result.files.length === 0
              ? 'Nothing would change. Files that are not sound UTF-8 are left alone.'
              : repairSentences(result)}
      </p>
      {result?.files.map((file) => (
        <section key={file.path} aria-label={file.path}>
          <h3 className={styles.file}>
            {file.path} <span className={styles.lines}>{lineSentence(file)}</span>
          </h3>
          {file.dropsByteOrderMark && <p>The byte order mark at the beginning goes; no editor shows it.</p>}
          <DiffView hunks={file.hunks} />
        </section>
      ))}
    </Dialog>
  );
}
