/** The tool before its code is there, and on the server: the same places with the same sizes, so that nothing jumps. */
import styles from './Compare.module.css';
import CompareHeader from './CompareHeader';
import VersionZone from './VersionZone';

export default function CompareFrame() {
  const slot = { choices: [], problems: [] };
  return (
    <div className={styles.compare}>
      <CompareHeader />
      <div className={styles.zones}>
        <VersionZone side="old" slot={slot} />
        <VersionZone side="new" slot={slot} />
      </div>
    </div>
  );
}
