/** The wizard: the steps, the one that is open, and the way to the next. */
import clsx from 'clsx';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import controls from '../tools/controls.module.css';
import { DraftContext } from './draft/draft-context';
import type { Kept } from './draft/storage';
import { useDraftHandle } from './draft/use-draft-handle';
import { useKeeping } from './draft/use-keeping';
import { FieldPlaces, FieldPlacesContext } from './form/field-places';
import ImportNotice from './frame/ImportNotice';
import OtherTabNotice from './frame/OtherTabNotice';
import StepBody from './frame/StepBody';
import StepNav from './frame/StepNav';
import styles from './Generator.module.css';
import { stepOf } from './steps/step-of';
import { steps } from './steps/steps';
import { WizardContext, type WizardHandle } from './wizard-context';

interface WizardProps {
  readonly start: Kept;
  /** Whether somebody has just begun: then the focus goes to the step. */
  readonly isNew: boolean;
  readonly onStartAnew: () => void;
}

interface Place {
  readonly step: string;
  readonly goal?: string;
  /** Another number for each wish to be somewhere. */
  readonly serial: number;
  /** What had the focus when the wish was made. */
  readonly from: Element | null;
}

const wishAfter = (serial: number) => ({ serial: serial + 1, from: document.activeElement });

export default function Wizard({ start, isNew, onStartAnew }: WizardProps) {
  const { handle, touchAll, failure } = useDraftHandle(start);
  const [place, setPlace] = useState<Place>(() => ({
    step: steps.some(({ id }) => id === start.step) ? start.step : (steps[0]?.id ?? ''),
    serial: 0,
    from: document.activeElement,
  }));
  const [places] = useState(() => new FieldPlaces());
  const keeping = useKeeping(handle.draft, place.step, handle.report);
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === place.step),
  );
  const step = steps[at];
  const left = useRef(step);
  useEffect(() => {
    // What is wrong in a step shows at the latest when it is left.
    if (left.current !== undefined && left.current !== step) touchAll(left.current.owns);
    left.current = step;
    if (step?.id === 'review') touchAll(['']);
  }, [step, touchAll]);
  const openStep = useCallback((id: string) => setPlace(({ serial }) => ({ step: id, ...wishAfter(serial) })), []);
  const wizard = useMemo<WizardHandle>(
    () => ({
      goal: place.goal,
      goTo: (goal) => setPlace(({ serial }) => ({ step: stepOf(steps, goal), goal, ...wishAfter(serial) })),
      openStep,
      startAnew: onStartAnew,
    }),
    [place.goal, openStep, onStartAnew],
  );
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <DraftContext value={handle}>
      <WizardContext value={wizard}>
        <FieldPlacesContext value={places}>
          <div role="status">
            {!keeping.isKept && (
              <p className={styles.notice}>
                This browser does not keep your draft: it is not allowed to, or it has no room left. Save the draft in
                the last step before you close the page.
              </p>
            )}
            {failure !== undefined && (
              <p className={styles.notice}>The answers could not be checked. Your draft is safe. ({failure})</p>
            )}
          </div>
          <OtherTabNotice keeping={keeping} />
          <ImportNotice isOpen={isNew} />
          <div className={styles.body}>
            <StepNav current={place.step} onOpen={openStep} />
            <section className={styles.step} aria-label={step?.title}>
              <Suspense fallback={<div className={styles.waiting} />}>
                {step !== undefined && (
                  <StepBody
                    key={step.id}
                    step={step}
                    goal={place.goal}
                    serial={place.serial}
                    from={place.from}
                    isFocused={isNew || place.serial > 0}
                  />
                )}
              </Suspense>
              <div className={styles.turn}>
                {before !== undefined && (
                  <button
                    type="button"
                    className={clsx(controls.button, controls.large)}
                    onClick={() => openStep(before.id)}
                  >
                    Back<span className={controls.hidden}> to {before.title}</span>
                  </button>
                )}
                {after !== undefined && (
                  <button
                    type="button"
                    className={clsx(controls.button, controls.main)}
                    onClick={() => openStep(after.id)}
                  >
                    Next: {after.title}
                  </button>
                )}
              </div>
            </section>
          </div>
        </FieldPlacesContext>
      </WizardContext>
    </DraftContext>
  );
}
