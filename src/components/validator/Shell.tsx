/** The checker before its code is there, and on the server: the same places with the same sizes, so that nothing jumps. */
import clsx from 'clsx';
import styles from './Checker.module.css';
import editorStyles from './editor/EditorPane.module.css';
import CheckerHeader from './frame/CheckerHeader';
import StartPanel from './frame/StartPanel';

export default function Shell() {
  return (
    <div className={styles.checker}>
      <CheckerHeader started={false} />
      <div className={clsx(styles.body, styles.invitation)}>
        <StartPanel />
        <section className={styles.editor} aria-label="Editor">
          <h2 className={styles.pasteHeading}>Or paste it</h2>
          <pre className={editorStyles.waiting}>{'{\n  "swagger": "2.0",\n  "info": { … }\n}'}</pre>
        </section>
      </div>
    </div>
  );
}
