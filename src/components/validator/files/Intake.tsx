/** The two buttons that let a person pick files or a folder. */
import clsx from 'clsx';
import { useRef } from 'react';
import controls from '../../tools/controls.module.css';
import { fromInput, type PickedFile } from '../../tools/incoming';

interface IntakeProps {
  readonly onPick: ((files: readonly PickedFile[]) => void) | undefined;
  readonly prominent?: boolean;
}

export default function Intake({ onPick, prominent = false }: IntakeProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const picked = fromInput(input.files ?? new DataTransfer().files);
    // The same file can be picked again after it was changed.
    input.value = '';
    if (picked.length > 0) onPick?.(picked);
  };
  return (
    <>
      <button
        type="button"
        className={clsx(controls.button, prominent && controls.main)}
        disabled={onPick === undefined}
        onClick={() => files.current?.click()}
      >
        {prominent ? 'Choose files' : 'Open files'}
      </button>
      <button
        type="button"
        className={clsx(controls.button, prominent && controls.large)}
        disabled={onPick === undefined}
        onClick={() => folder.current?.click()}
      >
        {prominent ? 'Choose a folder' : 'Open folder'}
      </button>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Files of a connector"
        onChange={({ target }) => take(target)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label="Folder of a connector"
        webkitdirectory=""
        onChange={({ target }) => take(target)}
      />
    </>
  );
}
