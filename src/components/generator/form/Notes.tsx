/** What is wrong at one place. Told to a screen reader when it changes, at the end of what it is saying. */
import Link from '@docusaurus/Link';
import type { AnswerNote } from '../../../worker/generate-protocol';
import controls from '../../tools/controls.module.css';
import Sentence from '../../tools/Sentence';
import SeverityMark from '../../tools/SeverityMark';
import { severityWord } from '../../ui/severity';
import styles from './Form.module.css';
import { noteText } from './note-text';

export default function Notes({ id, notes }: { readonly id: string; readonly notes: readonly AnswerNote[] }) {
  return (
    <div id={id} className={styles.notes} aria-live="polite">
      {notes.map((note) => (
        <p key={`${note.pointer} ${note.rule ?? ''} ${note.message}`} className={styles.note}>
          <SeverityMark severity={note.severity} />
          <span>
            <span className={controls.hidden}>{severityWord[note.severity]}: </span>
            <Sentence text={noteText(note)} />
            {note.rule !== undefined && (
              <>
                {' '}
                <Link to={`/docs/rules/${note.rule}/`} aria-label={`Why: rule ${note.rule}`}>
                  Why
                </Link>
              </>
            )}
          </span>
        </p>
      ))}
    </div>
  );
}
