/** Findings by step. Each leads to its field. */
import controls from '../../../tools/controls.module.css';
import Sentence from '../../../tools/Sentence';
import SeverityMark from '../../../tools/SeverityMark';
import { severityWord } from '../../../ui/severity';
import { noteText } from '../../form/note-text';
import { useWizard } from '../../wizard-context';
import type { MissingGroup } from './missing-view';
import styles from './Review.module.css';

export default function NoteGroups({ groups }: { readonly groups: readonly MissingGroup[] }) {
  const { goTo } = useWizard();
  return (
    <>
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
