/** Fields that most connectors can do without, folded away. What is wrong inside is counted outside. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useDraft } from '../draft/draft-context';
import styles from './Fold.module.css';
import ToMend from './ToMend';

interface FoldProps {
  readonly title: string;
  /** What is in it, in a few words, so that nobody has to look. */
  readonly summary?: string | undefined;
  /** The places whose fields are inside. */
  readonly places: readonly string[];
  readonly open?: boolean;
  readonly children: ReactNode;
}

export default function Fold({ title, summary, places, open = false, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const { notesBelow, isTouched } = useDraft();
  useEffect(() => {
    if (details.current !== null && open) details.current.open = true;
  }, [open]);
  return (
    <details ref={details} className={styles.fold}>
      <summary className={styles.summary}>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {summary !== undefined && <span className={styles.said}>{summary}</span>}
          <ToMend notes={places.flatMap((place) => (isTouched(place) ? notesBelow(place) : []))} />
        </span>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
