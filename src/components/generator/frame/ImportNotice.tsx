/** What the import had to tell: there in every step, so that it can be read again. */
import { useState } from 'react';
import controls from '../../tools/controls.module.css';
import { download } from '../../tools/download';
import Sentence from '../../tools/Sentence';
import { useDraft } from '../draft/draft-context';
import styles from './ImportNotice.module.css';
import { remarkWords, reportHead, reportText } from './import-report';

/** More are in the file that can be saved: a page of thousands of lines helps nobody. */
const shownAtMost = 200;

/** @param isOpen whether somebody has just begun. */
export default function ImportNotice({ isOpen }: { readonly isOpen: boolean }) {
  const { report } = useDraft();
  const [opened] = useState(isOpen);
  if (report === undefined) return null;
  const { remarks, notes } = report;
  return (
    <details className={styles.notice} open={opened}>
      <summary className={styles.head}>
        <Sentence text={reportHead(report)} />
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is long has to be scrolled with the keyboard too */}
      <section className={styles.list} tabIndex={0} aria-label="What the import has to tell">
        {remarks.length + notes.length === 0 && <p>Nothing was lost or changed.</p>}
        <ul className={styles.entries}>
          {notes.map((note) => (
            <li key={note}>
              <Sentence text={note} />
            </li>
          ))}
          {remarks.slice(0, shownAtMost).map(({ kind, pointer, message }) => (
            <li key={`${pointer} ${message}`}>
              <strong>{remarkWords[kind]}</strong> <code className={styles.pointer}>{pointer || '(all)'}</code>{' '}
              <Sentence text={message} />
            </li>
          ))}
        </ul>
        {remarks.length > shownAtMost && <p>And {remarks.length - shownAtMost} more. Save the list to see them all.</p>}
        {remarks.length > 0 && (
          <button type="button" className={controls.button} onClick={() => download('import.txt', reportText(report))}>
            Save the list
          </button>
        )}
      </section>
    </details>
  );
}
