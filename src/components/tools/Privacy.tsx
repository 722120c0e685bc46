/** The promise, in one place, because it is made in several. */
import styles from './Privacy.module.css';

export default function Privacy() {
  return (
    <p className={styles.privacy}>
      <svg className={styles.lock} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M4 7V5a4 4 0 0 1 8 0v2M3 7h10v7H3z" />
      </svg>
      <span>Nothing that you enter leaves this browser: the checks run on this page, without a server.</span>
    </p>
  );
}
