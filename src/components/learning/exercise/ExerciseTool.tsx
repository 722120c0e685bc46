/** An exercise that was started: fetches its files, then shows the bench. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useEffect, useState } from 'react';
import type { Exercise, ExerciseHead } from '../../../learning/exercise/exercise';
import Button from '../../ui/Button';
import Bench from './Bench';
import styles from './Exercise.module.css';
import { fetchExercise } from './fetch-exercise';
import Goals from './Goals';

interface ExerciseToolProps {
  readonly head: ExerciseHead;
  readonly lesson: string;
  /** What is shown until the files are there. */
  readonly waiting: ReactNode;
}

export default function ExerciseTool({ head, lesson, waiting }: ExerciseToolProps) {
  const baseUrl = useBaseUrl('/');
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ exercise: Exercise } | { problem: string }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to fetch again
  useEffect(() => {
    let wanted = true;
    setLoaded(undefined);
    fetchExercise(baseUrl, head.id).then(
      (exercise) => wanted && setLoaded({ exercise }),
      (error: Error) => wanted && setLoaded({ problem: error.message }),
    );
    return () => {
      wanted = false;
    };
  }, [baseUrl, head.id, attempt]);

  if (loaded === undefined) return waiting;
  if ('exercise' in loaded) return <Bench exercise={loaded.exercise} lesson={lesson} />;
  return (
    <>
      <Goals goals={head.goals} />
      <div className={styles.failed} role="alert">
        <p>{loaded.problem}</p>
      </div>
      <Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>
    </>
  );
}
