/** The two buttons that let a person pick files or a folder. */
import clsx from 'clsx';
import { useRef } from 'react';
import controls from '../../tools/controls.module.css';
import { usePress } from '../../tools/early-press';
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
  const loading = onPick === undefined;
  const pressFiles = usePress('files', loading ? undefined : () => files.current?.click());
  const pressFolder = usePress('folder', loading ? undefined : () => folder.current?.click());
  return (
    <>
      <button type="button" className={clsx(controls.button, prominent && controls.main)} {...pressFiles}>
        {prominent ? 'Choose files' : 'Open files'}
      </button>
      <button type="button" className={clsx(controls.button, prominent && controls.large)} {...pressFolder}>
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
