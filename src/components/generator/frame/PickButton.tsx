/** A button that asks for files or for a folder. */
import clsx from 'clsx';
import { useRef } from 'react';
import controls from '../../tools/controls.module.css';
import { usePress } from '../../tools/early-press';
import { fromInput, type PickedFile } from '../../tools/incoming';

interface PickButtonProps {
  /** The name of the press, while the tool is loading. */
  readonly press: string;
  readonly label: string;
  readonly accept?: string | undefined;
  readonly multiple?: boolean;
  readonly folder?: boolean;
  readonly large?: boolean;
  /** Left out while the tool is loading. */
  readonly onPick: ((files: readonly PickedFile[]) => void) | undefined;
}

export default function PickButton({ press, label, accept, multiple, folder, large, onPick }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const pressed = usePress(press, onPick === undefined ? undefined : () => input.current?.click());
  return (
    <>
      <button type="button" className={clsx(controls.button, large === true && controls.large)} {...pressed}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        {...(folder === true ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          const files = target.files === null ? [] : fromInput(target.files);
          // The same file can be chosen once more after it was changed.
          target.value = '';
          if (files.length > 0) onPick?.(files);
        }}
      />
    </>
  );
}
