/** What to do with the files: the commands for exactly these, and the text of the pull request. */
import { useState } from 'react';
import controls from '../../../tools/controls.module.css';
import Part from '../../form/Part';
import styles from './Review.module.css';

interface NextPartProps {
  /** Plain text or Markdown; nothing is shown without it. */
  readonly text: string | undefined;
  readonly title?: string;
}

export default function NextPart({ text, title = 'What now?' }: NextPartProps) {
  const [copied, setCopied] = useState(false);
  if (text === undefined) return null;
  return (
    <Part title={title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is long has to be scrolled with the keyboard too */}
      <section className={styles.text} tabIndex={0} aria-label={`Text: ${title}`}>
        <pre className={styles.plain}>{text}</pre>
      </section>
      <button
        type="button"
        className={controls.button}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        Copy
      </button>
      <span role="status">{copied ? ' Copied.' : ''}</span>
    </Part>
  );
}
