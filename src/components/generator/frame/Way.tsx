/** One way to begin: a card with a heading, a sentence and what it takes. */
import { type ReactNode, useId } from 'react';
import styles from './StartPanel.module.css';

interface WayProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

export default function Way({ title, text, children }: WayProps) {
  const heading = useId();
  return (
    <section className={styles.way} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}
