/** Copies a text, and says so. */
import { useState } from 'react';
import controls from '../../../tools/controls.module.css';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for whoever does not see what stands beside the button. */
  readonly what: string;
}

export default function CopyButton({ text, what }: CopyButtonProps) {
  const [told, setTold] = useState<{ readonly text: string; readonly words: string }>();
  const tell = (words: string) => setTold({ text, words });
  return (
    <p>
      <button
        type="button"
        className={controls.button}
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => tell('Copied.'),
            () => tell('The browser does not allow it; select the text instead.'),
          )
        }
      >
        Copy<span className={controls.hidden}> {what}</span>
      </button>{' '}
      <span role="status">{told?.text === text ? told.words : ''}</span>
    </p>
  );
}
