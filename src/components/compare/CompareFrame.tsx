/** The tool before its code is there, and on the server: the same places with the same sizes, so that nothing jumps. */
import clsx from 'clsx';
import styles from './Compare.module.css';
import CompareHeader from './CompareHeader';
import Explanation from './Explanation';
import VersionZone from './VersionZone';

export default function CompareFrame() {
  const slot = { choices: [], problems: [] };
  return (
    <div className={clsx(styles.compare, styles.invitation)}>
      <CompareHeader />
      <div className={styles.zones}>
        <VersionZone side="old" slot={slot} />
        <VersionZone side="new" slot={slot} />
      </div>
      <Explanation />
    </div>
  );
}
