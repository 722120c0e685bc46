/** Fields that most connectors can do without, folded away. What is wrong inside is counted outside. */
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { useDraft } from '../draft/draft-context';
import { isWithin } from '../draft/json-at';
import styles from './Fold.module.css';
import ToMend from './ToMend';
import { WantedPlaceContext } from './wanted-place';

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
  const wanted = useContext(WantedPlaceContext);
  const { notesBelow, isTouched } = useDraft();
  const isWanted = wanted !== undefined && places.some((place) => isWithin(wanted, place));
  useEffect(() => {
    if (details.current !== null && (open || isWanted)) details.current.open = true;
  }, [open, isWanted]);
  return (
    <details ref={details} className={styles.fold}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        {summary !== undefined && <span className={styles.said}>{summary}</span>}
        <ToMend notes={places.flatMap((place) => (isTouched(place) ? notesBelow(place) : []))} />
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
