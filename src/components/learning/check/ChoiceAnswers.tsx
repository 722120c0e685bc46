/** Answers to choose from: radio buttons where one is right, boxes to tick where more can be. */
import type { ChoiceQuestion } from '../../../learning/question';
import { shuffled } from '../../../learning/quiz';
import Sentence from '../../tools/Sentence';
import styles from './Answers.module.css';

interface ChoiceAnswersProps {
  readonly question: ChoiceQuestion;
  /** Unique on the page. */
  readonly name: string;
}

export default function ChoiceAnswers({ question: { kind, answers }, name }: ChoiceAnswersProps) {
  return (
    <ul className={styles.list}>
      {shuffled(answers.length, name).map((index) => (
        <li key={index}>
          <label className={styles.answer}>
            <input type={kind === 'single' ? 'radio' : 'checkbox'} name={name} value={index} autoComplete="off" />
            <span>
              <Sentence text={answers[index]?.say ?? ''} />
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
