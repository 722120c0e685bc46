/** One part of the home page: a heading, a line under it, and what it is about. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly tinted?: boolean;
  readonly children: ReactNode;
}

export default function Section({ title, lead, tinted = false, children }: SectionProps) {
  return (
    <section className={clsx(styles.section, tinted && styles.tinted)}>
      <div className={styles.inner}>
        <h2 className={styles.title}>{title}</h2>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
    </section>
  );
}
