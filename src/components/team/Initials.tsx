// A round plate with somebody's initials. It stands beside the full name, so screen readers skip it.

import styles from './Initials.module.css';
import { initialsOf } from './initials';

export function Initials({ name }: { readonly name: string }) {
  return (
    <span className={styles.initials} aria-hidden="true" translate="no">
      {initialsOf(name)}
    </span>
  );
}
