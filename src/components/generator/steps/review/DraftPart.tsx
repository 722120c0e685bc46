/** The draft itself: to take along, to bring back, to begin again. */
import { useState } from 'react';
import controls from '../../../tools/controls.module.css';
import { download } from '../../../tools/download';
import Sentence from '../../../tools/Sentence';
import { useDraft } from '../../draft/draft-context';
import { importedDraft, largestDraft } from '../../draft/import-draft';
import type { Kept } from '../../draft/storage';
import FileButton from '../../frame/FileButton';
import { useWizard } from '../../wizard-context';
import { fileStem } from './file-stem';
import styles from './Review.module.css';

export default function DraftPart() {
  const { draft, report, text, replace, touch } = useDraft();
  const { startAnew } = useWizard();
  const [problem, setProblem] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);
  const [before, setBefore] = useState<Pick<Kept, 'draft' | 'report'> & { readonly name: string }>();
  const onFile = async (file: File) => {
    const content = file.size > largestDraft ? ' '.repeat(largestDraft + 1) : await file.text();
    const imported = importedDraft(file.name, content);
    setProblem('problem' in imported ? imported.problem : undefined);
    if ('draft' in imported) {
      setBefore({ draft, report, name: file.name });
      replace(imported.draft);
      touch('');
    }
  };
  return (
    <>
      <p>
        Your answers are kept in this browser. Saved as a file they can be opened here again, and{' '}
        <code>fusion-connector create --config</code> makes the same connector of it.
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={controls.button}
          onClick={() =>
            download(`${fileStem(text('/general/name'))}.json`, `${JSON.stringify(draft, undefined, 2)}\n`)
          }
        >
          Save the draft
        </button>
        <FileButton
          press="draft"
          label="Open another draft"
          accept=".json,application/json"
          onFile={(file) => void onFile(file)}
        />
        {!isAsking && (
          <button type="button" className={controls.button} onClick={() => setIsAsking(true)}>
            Start anew
          </button>
        )}
      </div>
      {isAsking && (
        <section className={styles.question} aria-label="Start anew">
          <p>All answers will be gone. Save the draft first if you may want it back.</p>
          <div className={styles.buttons}>
            {/* biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that was pressed */}
            <button type="button" className={controls.button} autoFocus onClick={() => setIsAsking(false)}>
              Keep the answers
            </button>
            <button type="button" className={controls.button} onClick={startAnew}>
              Forget them and start anew
            </button>
          </div>
        </section>
      )}
      <div role="status">
        {before !== undefined && (
          <p>
            <Sentence text={`\`${before.name}\` took the place of the draft.`} />{' '}
            <button
              type="button"
              className={controls.button}
              onClick={() => {
                replace(before.draft, before.report);
                touch('');
                setBefore(undefined);
              }}
            >
              Bring the former draft back
            </button>
          </p>
        )}
      </div>
      <div role="alert">
        {problem !== undefined && (
          <p className={styles.problem}>
            <Sentence text={problem} />
          </p>
        )}
      </div>
    </>
  );
}
