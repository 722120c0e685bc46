/** A piece of code of which one line is to be chosen. */
import clsx from 'clsx';
import { codeParts } from '../../../learning/code-parts';
import type { SpotQuestion } from '../../../learning/question';
import styles from './SpotAnswers.module.css';

interface SpotAnswersProps {
  readonly question: SpotQuestion;
  /** Unique on the page. */
  readonly name: string;
}

export default function SpotAnswers({ question: { code }, name }: SpotAnswersProps) {
  const lines = code.split('\n');
  return (
    <div className={styles.code}>
      <ol className={styles.lines}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number; the code never changes.
          <li key={index}>
            <label className={styles.line}>
              <input type="radio" name={name} value={index + 1} aria-label={`Line ${index + 1}: ${line.trim()}`} />
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <code>
                {codeParts(line).map(({ text, kind }, part) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a line never change.
                  <span key={part} className={clsx(styles[kind])}>
                    {text}
                  </span>
                ))}
              </code>
            </label>
          </li>
        ))}
      </ol>
    </div>
  );
}
