/** The checker's own compact header: its name, what it is for, and the ways to put something in. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './CheckerHeader.module.css';

interface CheckerHeaderProps {
  readonly started: boolean;
  /** Controls; none while the checker is loading. */
  readonly children?: ReactNode;
}

export default function CheckerHeader({ started, children }: CheckerHeaderProps) {
  return (
    <header className={clsx(styles.header, !started && styles.invitation)}>
      <div>
        <h1 className={styles.title}>Connector validator</h1>
        {!started && (
          <p className={styles.lead}>
            Checks a Power Platform custom connector with the rules that Microsoft applies, explains each finding and
            shows the place.
          </p>
        )}
      </div>
      {children && <div className={styles.controls}>{children}</div>}
    </header>
  );
}
