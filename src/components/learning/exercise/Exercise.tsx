/**
 * An exercise in a lesson. Before it is started it is text and a button; the editor, the engine and the files come when
 * somebody starts.
 */
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import type { ExerciseHead } from '../../../learning/exercise/exercise';
import Sentence from '../../tools/Sentence';
import Button from '../../ui/Button';
import { hasDraft } from '../progress/exercise-drafts';
import { useKeptProgress } from '../progress/kept-progress';
import styles from './Exercise.module.css';
import Goals from './Goals';

const ExerciseTool = lazy(() => import('./ExerciseTool'));

interface ExerciseProps {
  /** What is shown before it is started, as JSON: the build puts it here (`src/plugins/exercises/remark.ts`). */
  readonly head: string;
  /** The id of the lesson; empty on a page that is none. */
  readonly lesson: string;
}

export default function Exercise({ head: text, lesson }: ExerciseProps) {
  const [head] = useState((): ExerciseHead => JSON.parse(text));
  const { id, title, minutes, task, goals } = head;
  const [started, setStarted] = useState(false);
  const [kept, setKept] = useState(false);
  const heading = useId();
  const solved = useKeptProgress()?.record.lessons.get(lesson)?.exercises.has(id) === true;
  useEffect(() => setKept(hasDraft(id)), [id]);

  const waiting = (label: string) => (
    <>
      <Goals goals={goals} />
      {kept && <p className={styles.note}>Your text from last time is on this device.</p>}
      <Button variant="main" aria-disabled={started} onClick={() => setStarted(true)}>
        {label}
      </Button>
    </>
  );
  return (
    <section className={styles.exercise} aria-labelledby={heading}>
      <p className={styles.kicker}>
        Exercise, about {minutes} {minutes === 1 ? 'minute' : 'minutes'}
        {solved && <span className={styles.solved}>Solved</span>}
      </p>
      <h3 id={heading} className={styles.title}>
        <Sentence text={title} />
      </h3>
      {task.map((paragraph) => (
        <p key={paragraph}>
          <Sentence text={paragraph} />
        </p>
      ))}
      {started ? (
        <ErrorBoundary fallback={({ error }) => <Failed message={error.message} />}>
          <Suspense fallback={waiting('Loading …')}>
            <ExerciseTool head={head} lesson={lesson} waiting={waiting('Loading …')} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        waiting(kept ? 'Carry on' : 'Start')
      )}
    </section>
  );
}

function Failed({ message }: { readonly message: string }) {
  return (
    <div className={styles.failed} role="alert">
      <p>
        The exercise could not go on. Perhaps the connection was lost while it was loading, or the site was renewed
        meanwhile. What you wrote is kept on this device. Load the page again.
      </p>
      <p>
        <small>{message}</small>
      </p>
    </div>
  );
}
