/** One file that comes out: its text or its picture, and what was found in it. */
import { useEffect, useState } from 'react';
import type { AnswerNote } from '../../../../worker/generate-protocol';
import type { FileContent } from '../../../../worker/protocol';
import controls from '../../../tools/controls.module.css';
import { download } from '../../../tools/download';
import Sentence from '../../../tools/Sentence';
import SeverityMark from '../../../tools/SeverityMark';
import { severityWord } from '../../../ui/severity';
import { useWizard } from '../../wizard-context';
import styles from './Review.module.css';

interface FileViewProps {
  readonly file: FileContent;
  readonly notes: readonly AnswerNote[];
}

export default function FileView({ file: { path, content }, notes }: FileViewProps) {
  const { goTo } = useWizard();
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    <section className={styles.view} aria-label={name}>
      <div className={styles.viewHead}>
        <h4 className={styles.fileName}>{name}</h4>
        <button type="button" className={controls.button} onClick={() => download(path, content)}>
          Save<span className={controls.hidden}> {name}</span>
        </button>
      </div>
      {notes.length > 0 && (
        <ul className={styles.entries}>
          {notes.map((note) => (
            <li key={`${note.filePointer ?? ''} ${note.rule ?? ''} ${note.message}`} className={styles.entry}>
              <SeverityMark severity={note.severity} />
              <span className={styles.words}>
                <span className={controls.hidden}>{severityWord[note.severity]}: </span>
                <span>
                  <Sentence text={note.message} />
                </span>
                <button type="button" className={styles.place} onClick={() => goTo(note.pointer)}>
                  To its answer
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {typeof content === 'string' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is long has to be scrolled with the keyboard too
        <section className={styles.text} tabIndex={0} aria-label={`Text of ${name}`}>
          <pre className={styles.plain}>{content}</pre>
        </section>
      ) : (
        <Picture content={content} name={name} />
      )}
    </section>
  );
}

function Picture({ content, name }: { readonly content: Uint8Array; readonly name: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const next = URL.createObjectURL(new Blob([new Uint8Array(content)], { type: 'image/png' }));
    setAddress(next);
    return () => URL.revokeObjectURL(next);
  }, [content]);
  return address === undefined ? null : <img src={address} alt={name} className={styles.picture} />;
}
