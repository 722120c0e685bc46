/** The larger steps: start over, look at the solution, carry on in the validator. What cannot be taken back is asked for. */
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type Dispatch, type RefObject, useState } from 'react';
import { connectorOf, type Exercise } from '../../../learning/exercise/exercise';
import type { CodeEditor } from '../../tools/code-editor';
import Dialog from '../../tools/Dialog';
import { shareHash } from '../../tools/share-link';
import Button from '../../ui/Button';
import { saveDraft } from '../progress/exercise-drafts';
import type { Action, ExerciseState } from './exercise-state';
import SolutionDialog from './SolutionDialog';
import styles from './Steps.module.css';

interface StepsProps {
  readonly exercise: Exercise;
  readonly state: ExerciseState;
  readonly editor: RefObject<CodeEditor | null>;
  readonly dispatch: Dispatch<Action>;
}

/** An address inside the site is not cut by mail programs, so it may be longer than one that is sent around. */
const longestAddress = 60_000;

export default function Steps({ exercise, state, editor, dispatch }: StepsProps) {
  const [open, setOpen] = useState<'reset' | 'solution'>();
  const [problem, setProblem] = useState('');
  const history = useHistory();
  const validator = useBaseUrl('/validator/');
  const close = () => setOpen(undefined);

  const textsNow = () => {
    const now = editor.current?.current();
    return state.texts.map((each) => (each.path === now?.path ? { path: each.path, text: now.text } : each));
  };
  const carryOn = () => {
    const texts = textsNow();
    const files = [...connectorOf(exercise, texts)].map(([path, text]) => ({ path, text }));
    const hash = shareHash({ name: exercise.id, profile: exercise.profile, files }, 0, longestAddress);
    if (hash === undefined) {
      setProblem('These files are too large to be handed over. Copy their text and paste it into the validator.');
      return;
    }
    if (state.touched) saveDraft(exercise.id, { texts, hints: state.hints });
    history.push(`${validator}${hash}`);
  };

  return (
    <div className={styles.steps}>
      <Button size="small" onClick={() => setOpen('solution')}>
        Show the solution
      </Button>
      <Button size="small" onClick={() => setOpen('reset')}>
        Start over
      </Button>
      <Button size="small" onClick={carryOn}>
        Carry on in the full validator
      </Button>
      {problem !== '' && <p role="status">{problem}</p>}
      {open === 'solution' && <SolutionDialog exercise={exercise} texts={textsNow()} onClose={close} />}
      {open === 'reset' && (
        <Dialog
          title="Start over?"
          onClose={close}
          actions={
            <>
              <Button
                variant="main"
                onClick={() => {
                  dispatch({ type: 'reset', exercise });
                  close();
                }}
              >
                Start over
              </Button>
              <Button onClick={close}>Keep my text</Button>
            </>
          }
        >
          <p>Your text is replaced by the one that the exercise begins with, and the hints are hidden again.</p>
        </Dialog>
      )}
    </div>
  );
}
