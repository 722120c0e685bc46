/** Deletes what this device keeps of somebody's learning, after a question: the record, the texts of exercises, the name. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import Button from '../../../ui/Button';
import { forgetName } from '../certificate/name-store';
import { dropDrafts, hasDrafts } from '../exercise-drafts';
import { forgetProgress } from '../record';
import styles from './MyProgress.module.css';

type Step = 'calm' | 'asked' | 'kept' | 'deleted';

interface Props {
  /** Nothing is in the record. */
  readonly empty: boolean;
}

export default function DeletePart({ empty: unrecorded }: Props) {
  // The server knows nothing of them.
  const [drafts, setDrafts] = useState(false);
  useEffect(() => setDrafts(hasDrafts()), []);
  const empty = unrecorded && !drafts;
  const [step, setStep] = useState<Step>('calm');
  const first = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  // The focus follows: to the question, and back to where it came from.
  useEffect(() => {
    if (step === 'asked') first.current?.focus();
    else if (step !== 'calm') start.current?.focus();
  }, [step]);

  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setStep('kept');
  };
  const remove = () => {
    forgetProgress();
    forgetName();
    dropDrafts();
    setDrafts(false);
    setStep('deleted');
  };

  return (
    <>
      <div className={styles.actions}>
        {/* Not switched off: a button that has the focus would lose it. */}
        <Button ref={start} aria-disabled={empty} onClick={() => !empty && setStep('asked')}>
          Delete my progress
        </Button>
        <span role="status">
          {step === 'deleted' && empty && 'Deleted. Nothing of what you have done is on this device any more.'}
          {step === 'kept' && 'Nothing was deleted.'}
        </span>
      </div>
      {step === 'asked' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div className={styles.question} role="group" aria-label="Delete my progress?" onKeyDown={leave}>
          <p>
            Delete everything that you have done from this device? That is your progress, what you wrote in exercises,
            and your name on the certificate. An export brings back the progress and nothing else. Your start day stays.
          </p>
          <div className={styles.actions}>
            <Button ref={first} onClick={() => setStep('kept')}>
              Keep it
            </Button>
            <Button variant="main" onClick={remove}>
              Yes, delete it
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
