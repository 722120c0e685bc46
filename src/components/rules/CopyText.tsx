/** A button that copies a text. The only thing on a rule page that needs JavaScript. */
import { useState } from 'react';
import styles from './CopyText.module.css';

interface CopyTextProps {
  readonly text: string;
  /** Names what is copied for those who cannot see it, such as "the sentence of JsonInvalid". */
  readonly what: string;
}

type State = 'ready' | 'copied' | 'refused';

const words: Record<State, string> = { ready: 'Copy', copied: 'Copied', refused: 'Not allowed' };

export default function CopyText({ text, what }: CopyTextProps) {
  const [state, setState] = useState<State>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // Without a secure connection or the reader's leave the text can still be selected by hand.
      setState('refused');
    }
  };
  return (
    <button type="button" className={styles.copy} onClick={copy} onBlur={() => setState('ready')}>
      <span aria-live="polite">{words[state]}</span>
      <span className={styles.what}> {what}</span>
    </button>
  );
}
