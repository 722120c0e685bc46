/** Where an exercise is worked on: goals with their verdicts, the files, what is left, and help in small steps. */
import { useEffect, useRef } from 'react';
import type { Exercise } from '../../../learning/exercise/exercise';
import type { CodeEditor } from '../../tools/code-editor';
import Button from '../../ui/Button';
import Announcer from './Announcer';
import styles from './Bench.module.css';
import { isSolved } from './exercise-state';
import FilesEditor from './FilesEditor';
import FindingsLeft from './FindingsLeft';
import Goals from './Goals';
import Hints from './Hints';
import Steps from './Steps';
import { useExercise } from './use-exercise';

interface BenchProps {
  readonly exercise: Exercise;
  readonly lesson: string;
}

export default function Bench({ exercise, lesson }: BenchProps) {
  const { state, dispatch } = useExercise(exercise, lesson);
  const bench = useRef<HTMLElement>(null);
  const editor = useRef<CodeEditor>(null);
  // The button that was pressed is gone; the next Tab leads into the editor.
  useEffect(() => bench.current?.focus({ preventScroll: true }), []);
  const { result, failure, unkept } = state;
  const solved = isSolved(state);

  return (
    <section ref={bench} className={styles.bench} tabIndex={-1} aria-label={`Work on “${exercise.title}”`}>
      <Goals goals={exercise.goals.map(({ say }) => say)} verdicts={result?.goals} />
      <Announcer goals={result?.goals} />
      {solved && (
        <p className={styles.solved}>
          <strong>Solved.</strong> {lesson === '' ? 'Every goal is reached.' : 'It is noted in your progress.'}
        </p>
      )}
      {failure !== undefined && (
        <div className={styles.failure} role="alert">
          <p>
            {failure === 'hung' ? 'The check took too long and was ended.' : 'The check stopped.'} Your text is not
            affected. It is checked again with your next change.
          </p>
          <Button size="small" onClick={() => dispatch({ type: 'retried' })}>
            Check again
          </Button>
        </div>
      )}
      {unkept && (
        <p className={styles.unkept} role="status">
          This browser does not let the page keep your text, or has no room: after a reload it will be gone. You can go
          on.
        </p>
      )}
      <FilesEditor state={state} editor={editor} dispatch={dispatch} onLeave={() => bench.current?.focus()} />
      {result !== undefined && <FindingsLeft findings={result.findings} dispatch={dispatch} />}
      <Hints hints={exercise.hints} shown={state.hints} onHint={() => dispatch({ type: 'hinted' })} />
      <Steps exercise={exercise} state={state} editor={editor} dispatch={dispatch} />
    </section>
  );
}
