/** The place for one version: takes files by drop, by choice or by paste, and says what it holds. */
import clsx from 'clsx';
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import type { SourceFile } from '../../worker/protocol';
import controls from '../tools/controls.module.css';
import { usePress } from '../tools/early-press';
import { fromDrop, fromInput, type PickedFile } from '../tools/incoming';
import OpeningBar from '../tools/OpeningBar';
import Sentence from '../tools/Sentence';
import type { Opening } from '../tools/use-opening';
import type { Side, Slot } from './compare-state';
import styles from './VersionZone.module.css';

const words: Readonly<Record<Side, { title: string; hint: string }>> = {
  old: { title: 'Old version', hint: 'The one that flows use today.' },
  new: { title: 'New version', hint: 'The one that you want to publish.' },
};

interface VersionZoneProps {
  readonly side: Side;
  readonly slot: Slot;
  /** These are left out while the tool is loading. */
  readonly opening?: Pick<Opening<undefined>, 'progress' | 'cancel'>;
  readonly onPick?: (files: readonly PickedFile[]) => void;
  readonly onText?: (text: string) => void;
  readonly onChoose?: (sources: readonly SourceFile[]) => void;
}

export default function VersionZone({ side, slot, opening, onPick, onText, onChoose }: VersionZoneProps) {
  const heading = useId();
  const [over, setOver] = useState(false);
  const { version } = slot;
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void fromDrop(event.dataTransfer).then((files) => onPick?.(files));
  };
  return (
    <section
      className={clsx(styles.zone, version !== undefined && styles.filled, over && styles.over)}
      aria-labelledby={heading}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={onDrop}
    >
      <h2 id={heading} className={styles.heading}>
        {words[side].title}
      </h2>
      {version === undefined ? (
        <p className={styles.hint}>{words[side].hint} Drop a definition, a folder or a zip archive here.</p>
      ) : (
        <p className={styles.held}>
          <strong>{version.name === '' ? 'Pasted text' : version.name}</strong>
          <span>{fileWords(version.files.map(({ path }) => path))}</span>
        </p>
      )}
      {opening?.progress !== undefined && <OpeningBar progress={opening.progress} onCancel={opening.cancel} />}
      <Pickers side={side} again={version !== undefined} onPick={onPick} />
      {slot.choices.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>There are several connectors in it. Which one is the {side} version?</legend>
          {slot.choices.map(({ name, sources }) => (
            <button key={name} type="button" className={controls.button} onClick={() => onChoose?.(sources)}>
              {name === '' ? 'The one at the top' : name}
            </button>
          ))}
        </fieldset>
      )}
      <div role="alert">
        {slot.problems.map((problem) => (
          <p key={problem} className={styles.problem}>
            <Sentence text={problem} />
          </p>
        ))}
      </div>
      {version === undefined && <PasteField side={side} onText={onText} />}
    </section>
  );
}

/** At most three files by name. */
function fileWords(paths: readonly string[]): string {
  const named = paths.slice(0, 3).join(', ');
  return paths.length > 3 ? `${named} and ${paths.length - 3} more` : named;
}

interface PickersProps {
  readonly side: Side;
  readonly again: boolean;
  readonly onPick: ((files: readonly PickedFile[]) => void) | undefined;
}

function Pickers({ side, again, onPick }: PickersProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const picked = input.files === null ? [] : fromInput(input.files);
    // The same file can be picked again after it was changed.
    input.value = '';
    if (picked.length > 0) onPick?.(picked);
  };
  const loading = onPick === undefined;
  const pressFiles = usePress(`${side} files`, loading ? undefined : () => files.current?.click());
  const pressFolder = usePress(`${side} folder`, loading ? undefined : () => folder.current?.click());
  return (
    <div className={styles.buttons}>
      <button type="button" className={clsx(controls.button, !again && controls.main)} {...pressFiles}>
        {again ? 'Other files' : 'Choose files'}
        <span className={controls.hidden}> for the {side} version</span>
      </button>
      <button type="button" className={clsx(controls.button, !again && controls.large)} {...pressFolder}>
        {again ? 'Other folder' : 'Choose a folder'}
        <span className={controls.hidden}> for the {side} version</span>
      </button>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={`Files of the ${side} version`}
        onChange={({ target }) => take(target)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={`Folder of the ${side} version`}
        webkitdirectory=""
        onChange={({ target }) => take(target)}
      />
    </div>
  );
}

function PasteField({ side, onText }: { readonly side: Side; readonly onText: ((text: string) => void) | undefined }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    if (text.trim() !== '') onText?.(text);
    else field.current?.focus();
  };
  return (
    <details className={styles.paste}>
      <summary>Or paste the definition</summary>
      <form onSubmit={submit}>
        <textarea
          ref={field}
          className={clsx(controls.field, styles.text)}
          aria-label={`Text of the ${side} version`}
          rows={6}
          spellCheck={false}
          autoComplete="off"
        />
        <button type="submit" className={controls.button} disabled={onText === undefined}>
          Use this text
          <span className={controls.hidden}> as the {side} version</span>
        </button>
      </form>
    </details>
  );
}
