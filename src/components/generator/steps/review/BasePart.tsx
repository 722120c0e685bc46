/** The imported files under the edits: which they are, and the way to let go of them. */
import { useState } from 'react';
import controls from '../../../tools/controls.module.css';
import { download } from '../../../tools/download';
import { useDraft } from '../../draft/draft-context';
import { countOfFiles, importedFiles, isWholeImport, withoutImport } from '../../draft/imported-files';
import type { Kept } from '../../draft/storage';
import CheckField from '../../form/CheckField';
import Part from '../../form/Part';
import styles from './Review.module.css';

export default function BasePart() {
  const { draft, report, replace, set, remove, touch } = useDraft();
  const [isAsking, setIsAsking] = useState(false);
  const [before, setBefore] = useState<Pick<Kept, 'draft' | 'report'>>();
  const files = importedFiles(draft);
  if (files.length === 0 && before === undefined) return null;
  const letGo = () => {
    setBefore({ draft, report });
    setIsAsking(false);
    replace(withoutImport(draft), report);
    touch('');
  };
  return (
    <Part title="The imported files">
      {files.length > 0 && (
        <>
          <p>Your edits lie on {countOfFiles(files.length)} that you imported. What you do not edit keeps its bytes.</p>
          <ul className={styles.entries} aria-label="Imported files">
            {files.map(({ path, content }) => (
              <li key={path} className={styles.entry}>
                <span className={styles.words}>
                  <code>{path}</code>
                  {typeof content === 'string' && (
                    <button type="button" className={styles.place} onClick={() => download(path, content)}>
                      Save<span className={controls.hidden}> {path}</span> as it was imported
                    </button>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <CheckField
            at="/base/missing"
            label="Make the files that it lacks"
            help="Such as a readme or an icon. Without it nothing is added but what an edit needs."
            isOn={!isWholeImport(draft)}
            onChoose={(on) => (on ? set('/base/missing', 'make') : remove('/base/missing'))}
          />
          {!isAsking && (
            <div className={styles.buttons}>
              <button type="button" className={controls.button} onClick={() => setIsAsking(true)}>
                Let go of the imported files
              </button>
            </div>
          )}
        </>
      )}
      {isAsking && (
        <section className={styles.question} aria-label="Let go of the imported files">
          <p>
            All files are then made of the answers alone. What the answers have no words for is gone: extensions of your
            own, a script, limits of values. A sign-in that stayed as it was has to be chosen anew.
          </p>
          <div className={styles.buttons}>
            {/* biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that was pressed */}
            <button type="button" className={controls.button} autoFocus onClick={() => setIsAsking(false)}>
              Keep them
            </button>
            <button type="button" className={controls.button} onClick={letGo}>
              Let go of them
            </button>
          </div>
        </section>
      )}
      <div role="status">
        {before !== undefined && files.length === 0 && (
          <p>
            The connector is made of the answers alone.{' '}
            <button
              type="button"
              className={controls.button}
              onClick={() => {
                replace(before.draft, before.report);
                touch('');
                setBefore(undefined);
              }}
            >
              Bring the imported files back
            </button>
          </p>
        )}
      </div>
    </Part>
  );
}
