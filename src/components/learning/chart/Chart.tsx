/** Bars that were drawn in the build, and the same numbers as a table for everyone who wants them exactly. */
import { type ReactNode, useId } from 'react';
import styles from './Chart.module.css';

interface ChartProps {
  readonly title: string;
  readonly viewBox: string;
  /** What the build drew. */
  readonly inner: string;
  /** The table. */
  readonly children: ReactNode;
}

export default function Chart({ title, viewBox, inner, children }: ChartProps) {
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.title} id={id}>
        {title}
      </figcaption>
      <div className={styles.parts}>
        <svg
          className={styles.bars}
          viewBox={viewBox}
          role="img"
          aria-label={`Bars: ${title}. The table has the numbers.`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the build drew it from numbers and labels of the page.
          dangerouslySetInnerHTML={{ __html: inner }}
        />
        <div className={styles.table}>{children}</div>
      </div>
    </figure>
  );
}
