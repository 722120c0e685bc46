/** The knowledge check of a lesson: its questions one under the other, and how many are right. */
import { useEffect, useReducer, useRef, useState } from 'react';
import { checkReducer, rightCount, startState } from '../../../learning/check-state';
import type { Question } from '../../../learning/question';
import Button from '../../ui/Button';
import { noteCheckPassed } from '../progress/record';
import styles from './KnowledgeCheck.module.css';
import QuestionBox from './QuestionBox';

interface KnowledgeCheckProps {
  /** The id of the lesson. */
  readonly lesson: string;
  /** JSON: a page of Markdown hands over texts. */
  readonly questions: string;
}

function scoreWords(right: number, of: number): string {
  return right === of
    ? `All ${of} are right. You have passed the check of this lesson.`
    : `${right} of ${of} are right.`;
}

export default function KnowledgeCheck({ lesson, questions: text }: KnowledgeCheckProps) {
  const [questions] = useState((): readonly Question[] => JSON.parse(text));
  const [state, dispatch] = useReducer(checkReducer(questions), startState(questions));
  // A new round has new boxes, so that nothing of the last one stays chosen.
  const [round, setRound] = useState(0);
  const box = useRef<HTMLElement>(null);
  const right = rightCount(state);
  const passed = right === questions.length;

  useEffect(() => {
    if (passed) noteCheckPassed(lesson, questions.length, questions.length);
  }, [passed, lesson, questions]);
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);

  return (
    <section className={styles.check} ref={box} tabIndex={-1} aria-label="Knowledge check">
      {questions.map((question, index) => (
        <QuestionBox
          key={`${question.id}-${round}`}
          lesson={lesson}
          question={question}
          number={index + 1}
          of={questions.length}
          state={state[index]}
          onCheck={(given) => dispatch({ type: 'check', question: index, given })}
          onOpen={() => dispatch({ type: 'open', question: index })}
        />
      ))}
      <div className={styles.score} data-passed={passed || undefined}>
        <p role="status">{state.some(({ verdict }) => verdict !== undefined) && scoreWords(right, questions.length)}</p>
        {passed && (
          <Button
            size="small"
            onClick={() => {
              dispatch({ type: 'restart' });
              setRound(round + 1);
            }}
          >
            Start again
          </Button>
        )}
      </div>
    </section>
  );
}
