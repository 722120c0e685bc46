/** Sentences about files and storage, each with a way to put it aside, some with a way back. */
import clsx from 'clsx';
import controls from '../../tools/controls.module.css';
import Sentence from '../../tools/Sentence';
import SeverityMark from '../../tools/SeverityMark';
import type { Notice } from '../session/notices';
import styles from './Notices.module.css';

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onUndo: () => void;
  readonly onDismiss: (id: number) => void;
}

export default function Notices({ notices, onUndo, onDismiss }: NoticesProps) {
  return (
    <ul className={styles.list} aria-live="polite" aria-label="Notices">
      {notices.map(({ id, tone, text, undo }) => (
        <li key={id} className={clsx(styles.notice, styles[tone])}>
          <SeverityMark severity={tone === 'problem' ? 'warning' : 'hint'} />
          <span className={styles.text}>
            <Sentence text={text} />
          </span>
          {undo && (
            <button type="button" className={controls.button} onClick={onUndo}>
              Undo
            </button>
          )}
          <button
            type="button"
            className={clsx(controls.button, controls.bare, controls.icon)}
            title="Dismiss"
            onClick={() => onDismiss(id)}
          >
            <span aria-hidden="true">✕</span>
            <span className={controls.hidden}>Dismiss</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
