/** The list of what is wrong, by step. Each entry leads to its field. */
import controls from '../../../tools/controls.module.css';
import Sentence from '../../../tools/Sentence';
import SeverityMark from '../../../tools/SeverityMark';
import { severityWord } from '../../../ui/severity';
import { useDraft } from '../../draft/draft-context';
import { noteText } from '../../form/note-text';
import { useWizard } from '../../wizard-context';
import { steps } from '../steps';
import { missingView } from './missing-view';
import styles from './Review.module.css';

export default function MissingPart() {
  const { allNotes, made } = useDraft();
  const { goTo } = useWizard();
  const groups = missingView(steps, allNotes);
  const count = allNotes.filter(({ severity }) => severity === 'error').length;
  if (made === undefined) return <p role="status">The draft is being checked.</p>;
  return (
    <>
      <p className={styles.verdict} role="status">
        <SeverityMark severity={count > 0 ? 'error' : 'success'} />
        {count > 0
          ? `${count} ${count === 1 ? 'thing has' : 'things have'} to be mended before the connector is complete.`
          : groups.length > 0
            ? 'Nothing has to be mended. A reviewer may ask about the warnings.'
            : 'Nothing is missing. The connector is complete.'}
      </p>
      {groups.map(({ id, title, entries }) => (
        <section key={id} aria-label={title}>
          <h4 className={styles.group}>{title}</h4>
          <ul className={styles.entries}>
            {entries.map(({ note, place }) => (
              <li key={`${note.pointer} ${note.rule ?? ''} ${note.message}`} className={styles.entry}>
                <SeverityMark severity={note.severity} />
                <span className={styles.words}>
                  <span className={controls.hidden}>{severityWord[note.severity]}: </span>
                  <button type="button" className={styles.place} onClick={() => goTo(note.pointer)}>
                    {place}
                  </button>
                  <span>
                    <Sentence text={noteText(note)} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
