/** A small label. With a severity it carries the icon and the word, so that colour is never the only sign. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import SeverityIcon from './SeverityIcon';
import { type Severity, severityWord } from './severity';

interface BadgeProps {
  readonly severity?: Severity;
  /** Replaces the word of the severity, for example "3 errors". Needed where there is no severity. */
  readonly children?: ReactNode;
}

export default function Badge({ severity, children }: BadgeProps) {
  return (
    <span className={clsx(styles.badge, severity && styles[severity])}>
      {severity && <SeverityIcon severity={severity} size={14} />}
      {children ?? (severity && severityWord[severity])}
    </span>
  );
}
