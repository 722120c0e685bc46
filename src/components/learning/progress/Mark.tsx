/** A ring that says how far a lesson is. It never stands alone: a screen reader hears the word. */
import styles from './Mark.module.css';

const words = { open: 'not done', begun: 'begun', done: 'done' };

export default function Mark({ state }: { readonly state: keyof typeof words }) {
  return (
    <span className={styles.mark} data-state={state} data-unsearched="">
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="7" />
        {state === 'begun' && <path className={styles.half} d="M8 1a7 7 0 0 0 0 14z" />}
        {state === 'done' && <path className={styles.tick} d="m4.5 8.2 2.5 2.5 4.7-5.2" />}
      </svg>
      <span className={styles.word}>{words[state]}</span>
    </span>
  );
}
