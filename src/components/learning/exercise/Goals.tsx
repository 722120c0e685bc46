/** The goals of an exercise: as a list before it is started, with the verdict on each from then on. */
import { useId } from 'react';
import type { GoalVerdict } from '../../../learning/exercise/judge';
import Sentence from '../../tools/Sentence';
import SeverityIcon from '../../ui/SeverityIcon';
import styles from './Goals.module.css';

interface GoalsProps {
  readonly goals: readonly string[];
  /** Left out while nothing is judged. */
  readonly verdicts?: readonly GoalVerdict[] | undefined;
}

export default function Goals({ goals, verdicts }: GoalsProps) {
  const heading = useId();
  return (
    <div className={styles.goals}>
      <h4 id={heading} className={styles.heading}>
        Goals
      </h4>
      <ul className={styles.list} aria-labelledby={heading}>
        {goals.map((goal, index) => (
          <GoalItem key={goal} goal={goal} verdict={verdicts?.[index]} />
        ))}
      </ul>
    </div>
  );
}

function GoalItem({ goal, verdict }: { readonly goal: string; readonly verdict: GoalVerdict | undefined }) {
  return (
    <li className={styles.goal} data-met={verdict?.met}>
      <span className={styles.mark}>
        {verdict?.met === true ? <SeverityIcon severity="success" size={20} /> : <span className={styles.open} />}
      </span>
      <span>
        <Sentence text={goal} />
        {verdict !== undefined && <strong className={styles.word}>{verdict.met ? 'Reached' : 'Not yet'}</strong>}
        {verdict?.met === false && (
          <span className={styles.why}>
            <Sentence text={verdict.why} />
          </span>
        )}
      </span>
    </li>
  );
}
