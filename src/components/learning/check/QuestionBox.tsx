/** One question: what is asked, a way to answer that fits its kind, and what is said about the answer. */
import { useRef } from 'react';
import type { QuestionState } from '../../../learning/check-state';
import type { Question } from '../../../learning/question';
import type { Given } from '../../../learning/quiz';
import Sentence from '../../tools/Sentence';
import Button from '../../ui/Button';
import ChoiceAnswers from './ChoiceAnswers';
import OrderAnswers from './OrderAnswers';
import styles from './QuestionBox.module.css';
import Result from './Result';
import SpotAnswers from './SpotAnswers';

interface QuestionBoxProps {
  readonly lesson: string;
  readonly question: Question;
  readonly number: number;
  readonly of: number;
  readonly state: QuestionState | undefined;
  onCheck(given: Given): void;
  onOpen(): void;
}

const howTo: Readonly<Record<Question['kind'], string>> = {
  single: 'One answer is right.',
  multiple: 'More than one answer can be right.',
  order: 'Move the lines into the right order.',
  spot: 'Choose a line.',
};

/** What is chosen stands in the page itself: it may have been chosen before the page ran. */
function chosenIn(box: HTMLElement | null): Given {
  const chosen = box?.querySelectorAll<HTMLElement>('input:checked, [data-item]') ?? [];
  return [...chosen].map((element) =>
    Number(element instanceof HTMLInputElement ? element.value : element.dataset.item),
  );
}

export default function QuestionBox({ lesson, question, number, of, state, onCheck, onOpen }: QuestionBoxProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const name = `${lesson}-${question.id}`;
  const verdict = state?.verdict;
  const check = () => onCheck(chosenIn(box.current));
  const again = () => {
    for (const input of box.current?.querySelectorAll('input') ?? []) input.checked = false;
    box.current?.querySelector<HTMLElement>('input, [data-item] button')?.focus();
    onOpen();
  };
  return (
    <fieldset
      ref={box}
      className={styles.box}
      data-verdict={verdict && (verdict.right ? 'right' : 'wrong')}
      onChange={verdict || state?.unanswered ? onOpen : undefined}
      onKeyDown={({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLInputElement) check();
      }}
    >
      <legend className={styles.legend}>
        <span className={styles.number}>
          Question {number} of {of}
        </span>
        <span className={styles.ask}>
          <Sentence text={question.ask} />
        </span>
      </legend>
      <p className={styles.how}>{howTo[question.kind]}</p>
      {question.kind === 'order' && <OrderAnswers question={question} seed={name} onMove={onOpen} />}
      {question.kind === 'spot' && <SpotAnswers question={question} name={name} />}
      {(question.kind === 'single' || question.kind === 'multiple') && (
        <ChoiceAnswers question={question} name={name} />
      )}
      <Button variant={verdict ? 'quiet' : 'main'} size="small" onClick={verdict ? again : check}>
        {verdict ? 'Try again' : 'Check'}
      </Button>
      <Result verdict={verdict} unanswered={state?.unanswered === true} />
    </fieldset>
  );
}
