/** A part of a step under a heading of its own, or folded away where few need it. */
import { type ReactNode, useId } from 'react';
import styles from './Form.module.css';

interface PartProps {
  readonly title: string;
  /** Folded until somebody opens it. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}

export default function Part({ title, folded = false, children }: PartProps) {
  const heading = useId();
  if (folded)
    return (
      <details className={styles.more}>
        <summary>{title}</summary>
        {children}
      </details>
    );
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.partTitle}>
        {title}
      </h3>
      {children}
    </section>
  );
}
