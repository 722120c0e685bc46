/** The open step: its heading, its fields, and what is wrong where no field is. Takes the focus when somebody came here. */
import { useEffect, useRef } from 'react';
import { focusPlace } from '../focus-place';
import styles from '../Generator.module.css';
import type { Step } from '../steps/step';
import StepNotes from './StepNotes';

interface StepBodyProps {
  readonly step: Step;
  /** The place that somebody wants to see. */
  readonly goal: string | undefined;
  /** Another number for each wish. */
  readonly serial: number;
  /** What had the focus when the wish was made. A step comes late at times: who has gone on by then is not called back. */
  readonly from: Element | null;
  readonly isFocused: boolean;
}

export default function StepBody({ step, goal, serial, from, isFocused }: StepBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is followed once, even to the same place
  useEffect(() => {
    const held = document.activeElement;
    if (!isFocused || (held !== from && held !== document.body)) return;
    if (goal !== undefined && body.current !== null && focusPlace(body.current, goal)) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [serial]);
  const Fields = step.component;
  return (
    <div ref={body}>
      <h2 ref={heading} className={styles.heading} tabIndex={-1}>
        {step.title}
      </h2>
      <StepNotes owns={step.owns} />
      <Fields />
    </div>
  );
}
