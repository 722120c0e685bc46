/** The steps, with what is wrong in those that somebody has been in. */
import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import SeverityMark from '../../tools/SeverityMark';
import { useDraft } from '../draft/draft-context';
import { stepOf } from '../steps/step-of';
import { steps } from '../steps/steps';
import styles from './StepNav.module.css';

interface StepNavProps {
  /** The id of the open step. */
  readonly current: string;
  readonly onOpen: (id: string) => void;
}

export default function StepNav({ current, onOpen }: StepNavProps) {
  const { allNotes, isTouched } = useDraft();
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is the reason
  useEffect(() => {
    const { current: row } = list;
    const button = row?.querySelector<HTMLElement>('[aria-current]');
    // Sideways alone: the page itself must not move.
    if (row !== null && button !== null && button !== undefined)
      row.scrollLeft = button.offsetLeft - (row.clientWidth - button.offsetWidth) / 2;
  }, [current]);
  return (
    <nav className={styles.nav} aria-label="Steps">
      <ol ref={list} className={styles.list}>
        {steps.map(({ id, title, owns }, index) => {
          const wrong = allNotes.filter(
            ({ pointer, severity }) => severity === 'error' && isTouched(pointer) && stepOf(steps, pointer) === id,
          ).length;
          const isDone = wrong === 0 && owns.length > 0 && owns.every(isTouched);
          return (
            <li key={id}>
              <button
                type="button"
                className={clsx(styles.step, id === current && styles.current)}
                aria-current={id === current ? 'step' : undefined}
                onClick={() => onOpen(id)}
              >
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <span className={styles.title}>{title}</span>
                {wrong > 0 && (
                  <span className={styles.wrong}>
                    <SeverityMark severity="error" />
                    {wrong}
                    <span className={styles.hidden}> to mend</span>
                  </span>
                )}
                {isDone && (
                  <span className={styles.done}>
                    <SeverityMark severity="success" />
                    <span className={styles.hidden}>done</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
