/** A part of the frame of a lesson, above its text: what you learn, what you need. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './LessonPart.module.css';

const titles = { objectives: 'After this lesson you can', before: 'Before you start' };

interface LessonPartProps {
  readonly kind: keyof typeof titles;
  readonly children: ReactNode;
}

export default function LessonPart({ kind, children }: LessonPartProps) {
  const id = `lesson-${kind}`;
  return (
    <section className={clsx(styles.part, styles[kind])} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {titles[kind]}
      </h2>
      {children}
    </section>
  );
}
