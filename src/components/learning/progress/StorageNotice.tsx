/** Says that progress cannot be kept, and what to do about it. Stands where progress is shown, once on a page. */
import Link from '@docusaurus/Link';
import type { Trouble } from './progress-store';
import styles from './StorageNotice.module.css';

export default function StorageNotice({ trouble }: { readonly trouble: Trouble }) {
  return (
    <div role="status">
      {trouble === 'refused' && (
        <p className={styles.notice}>
          This browser does not keep your progress: its storage is full or blocked. Everything works, but what you do
          now lasts only until you leave the page. <Link to="/progress/#take-it-along">Export it</Link> before you go.
        </p>
      )}
      {trouble === 'newer' && (
        <p className={styles.notice}>
          A newer version of this site has kept your progress here, and this page cannot read it. Load the page again.
          Nothing is overwritten.
        </p>
      )}
    </div>
  );
}
