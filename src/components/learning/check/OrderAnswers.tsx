/** Steps to put in order, with two buttons each. Arrow keys on a button do the same. */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { OrderQuestion } from '../../../learning/question';
import { type Given, moved, shuffled } from '../../../learning/quiz';
import Sentence from '../../tools/Sentence';
import styles from './Answers.module.css';

interface OrderAnswersProps {
  readonly question: OrderQuestion;
  readonly seed: string;
  onMove(): void;
}

type Step = -1 | 1;

const bare = (text: string) => text.replaceAll('`', '');

export default function OrderAnswers({ question: { items }, seed, onMove }: OrderAnswersProps) {
  const [given, setGiven] = useState<Given>(() => shuffled(items.length, seed));
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const last = useRef<{ readonly item: number; readonly step: Step }>(undefined);

  // An element that changes its place loses the focus.
  useLayoutEffect(() => {
    if (last.current === undefined || given.length === 0) return;
    const { item, step } = last.current;
    list.current?.querySelector<HTMLElement>(`[data-item="${item}"] [data-step="${step}"]`)?.focus();
  }, [given]);

  const move = (item: number, step: Step) => {
    const from = given.indexOf(item);
    const next = moved(given, from, from + step);
    const name = bare(items[item] ?? '');
    if (next === given) {
      setSaid(`${name} is ${step < 0 ? 'first' : 'last'} already.`);
      return;
    }
    last.current = { item, step };
    setGiven(next);
    setSaid(`${name}: now ${from + step + 1} of ${items.length}.`);
    onMove();
  };
  const byKey = (event: KeyboardEvent, item: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (step === undefined) return;
    event.preventDefault();
    move(item, step);
  };

  return (
    <>
      <ol className={styles.list} ref={list}>
        {given.map((item, place) => (
          <li key={item} className={styles.step} data-item={item}>
            <span className={styles.stepText}>
              <Sentence text={items[item] ?? ''} />
            </span>
            <span className={styles.moves}>
              {([-1, 1] as const).map((step) => (
                <button
                  key={step}
                  type="button"
                  className={styles.move}
                  data-step={step}
                  aria-label={`Move ${step < 0 ? 'up' : 'down'}: ${bare(items[item] ?? '')}`}
                  aria-disabled={place + step < 0 || place + step >= items.length}
                  onClick={() => move(item, step)}
                  onKeyDown={(event) => byKey(event, item)}
                >
                  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                    <path d={step < 0 ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
                  </svg>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
