/** A description as text, folded away until somebody wants to paste it. */
import clsx from 'clsx';
import { type FormEvent, useRef } from 'react';
import controls from '../../tools/controls.module.css';
import styles from './StartPanel.module.css';

/** @param onText left out while the tool is loading. */
export default function PasteField({ onText }: { readonly onText: ((text: string) => void) | undefined }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    if (text.trim() === '') field.current?.focus();
    else onText?.(text);
  };
  return (
    <details className={styles.paste}>
      <summary>Or paste it</summary>
      <form onSubmit={submit}>
        <textarea
          ref={field}
          className={clsx(controls.field, styles.pasted)}
          aria-label="Text of the description"
          rows={6}
          spellCheck={false}
          autoComplete="off"
        />
        <button type="submit" className={controls.button} disabled={onText === undefined}>
          Begin with this text
        </button>
      </form>
    </details>
  );
}
