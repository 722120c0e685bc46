/** Tells screen readers how far it is, once the typing pauses: every keystroke has a verdict, nobody wants to hear each. */
import { useEffect, useState } from 'react';
import type { GoalVerdict } from '../../../learning/exercise/judge';
import controls from '../../tools/controls.module.css';
import { progressSentence } from './exercise-state';

/** In milliseconds. */
const pause = 900;

export default function Announcer({ goals }: { readonly goals: readonly GoalVerdict[] | undefined }) {
  const sentence = goals === undefined ? '' : progressSentence(goals);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), pause);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p className={controls.hidden} role="status">
      {said}
    </p>
  );
}
