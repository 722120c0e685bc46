/** The way to all safe repairs at once, the dialogs that show them first, and the way back. */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { EditorFinding } from '../../../../../worker/protocol';
import controls from '../../../../tools/controls.module.css';
import { isResultCurrent } from '../../../session/state';
import type { PanelProps } from '../../panel';
import styles from './Repairs.module.css';
import { appliedSentence, type MakeRepairs, type RepairQuestion, repairs, safeCount } from './repair-view';

const RepairDialog = lazy(() => import('./RepairDialog'));
const ProposalsDialog = lazy(() => import('./ProposalsDialog'));

interface RepairsProps extends Pick<PanelProps, 'state' | 'client' | 'editor'> {
  readonly findings: readonly EditorFinding[];
  readonly question: RepairQuestion | undefined;
  readonly onAsk: (question: RepairQuestion | undefined) => void;
}

interface Made {
  readonly go: number;
  readonly text: string;
  readonly serial: number;
}

export default function Repairs({ state, client, editor, findings, question, onAsk }: RepairsProps) {
  const [made, setMade] = useState<Made>();
  const told = useRef<HTMLParagraphElement>(null);
  const safe = safeCount(findings);
  const { serial, files } = state.workspace;
  const shown = made?.serial === serial ? made : undefined;
  // What opened the dialog may be gone with the findings; the sentence about what was done is not.
  useEffect(() => {
    if (made !== undefined) told.current?.focus();
  }, [made]);
  const make: MakeRepairs = (toMake, count, left) => {
    const go = editor.applyRepairs(toMake);
    const rest = left > 0 ? ` ${left} more touch the same places; look at the list again.` : '';
    onAsk(undefined);
    setMade({ go, serial, text: `${appliedSentence(count, toMake.length)}${rest}` });
  };
  const takeBack = (go: number) => {
    const text = editor.takeBack(go)
      ? 'The repairs were taken back.'
      : 'Something was changed since. Undo that in the editor first.';
    setMade({ go: 0, serial, text });
  };
  return (
    <>
      {(safe > 0 || shown !== undefined) && (
        <div className={styles.bar}>
          {safe > 0 && (
            <button type="button" className={controls.button} onClick={() => onAsk({ kind: 'safe' })}>
              Apply {safe} safe {repairs(safe).split(' ')[1]} …
            </button>
          )}
          {shown !== undefined && (
            <p ref={told} tabIndex={-1} role="status" className={styles.told}>
              {shown.text}{' '}
              {shown.go > 0 && (
                <button type="button" className={controls.button} onClick={() => takeBack(shown.go)}>
                  Take them back
                </button>
              )}
            </p>
          )}
        </div>
      )}
      {question !== undefined && (
        <Suspense fallback={null}>
          {question.kind === 'safe' ? (
            <RepairDialog
              state={state}
              client={client}
              rule={question.rule}
              onMake={make}
              onClose={() => onAsk(undefined)}
            />
          ) : (
            isResultCurrent(state) && (
              <ProposalsDialog
                findings={question.findings.flatMap(({ id }) => findings.find((finding) => finding.id === id) ?? [])}
                files={files}
                onMake={make}
                onClose={() => onAsk(undefined)}
              />
            )
          )}
        </Suspense>
      )}
    </>
  );
}
