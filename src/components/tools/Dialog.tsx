/** A dialog over the page: the browser keeps the focus in it, closes it with Escape and gives the focus back. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** The buttons at the foot. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

export default function Dialog({ title, onClose, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed while it is still in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.sheet}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is long has to be scrolled with the keyboard too */}
        <section className={styles.body} aria-label="What would change" tabIndex={0}>
          {children}
        </section>
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
