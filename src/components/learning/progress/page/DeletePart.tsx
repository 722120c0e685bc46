/** Deletes the record, after a question. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import Button from '../../../ui/Button';
import { forgetName } from '../certificate/name-store';
import { forgetProgress } from '../record';
import styles from './MyProgress.module.css';

type Step = 'calm' | 'asked' | 'kept' | 'deleted';

export default function DeletePart({ empty }: { readonly empty: boolean }) {
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
          {step === 'deleted' && empty && 'Deleted. Nothing of your progress is on this device any more.'}
          {step === 'kept' && 'Nothing was deleted.'}
        </span>
      </div>
      {step === 'asked' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div className={styles.question} role="group" aria-label="Delete my progress?" onKeyDown={leave}>
          <p>
            Delete everything that you have done from this device? It cannot be brought back, unless you have exported
            it. Your start day stays.
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
