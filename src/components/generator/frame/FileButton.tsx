/** A button that asks for one file. */
import clsx from 'clsx';
import { useRef } from 'react';
import controls from '../../tools/controls.module.css';
import { usePress } from '../../tools/early-press';

interface FileButtonProps {
  /** The name of the press, while the tool is loading. */
  readonly press: string;
  readonly label: string;
  readonly accept: string;
  readonly large?: boolean;
  /** Left out while the tool is loading. */
  readonly onFile: ((file: File) => void) | undefined;
}

export default function FileButton({ press, label, accept, large = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const pressed = usePress(press, onFile === undefined ? undefined : () => input.current?.click());
  return (
    <>
      <button type="button" className={clsx(controls.button, large && controls.large)} {...pressed}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen once more after it was changed.
          target.value = '';
          if (file !== undefined) onFile?.(file);
        }}
      />
    </>
  );
}
