/** A link that holds the connector, or one operation of it where the whole is too long. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ValidatorClient } from '../../../../worker/client';
import type { Content } from '../../../../worker/protocol';
import controls from '../../../tools/controls.module.css';
import Sentence from '../../../tools/Sentence';
import { longestLink } from '../../../tools/share-link';
import type { EditorCommands } from '../../editor/use-editor-commands';
import type { ValidatorState } from '../../session/state';
import styles from './ExportPanel.module.css';
import { configSentence, linkFiles, linkHash, linkName, listed } from './take-along';
import { useCopy } from './use-copy';
import { useRepro } from './use-repro';

interface SharePartProps {
  readonly state: ValidatorState;
  readonly client: ValidatorClient;
  readonly editor: EditorCommands;
  readonly contents: () => ReadonlyMap<string, Content>;
}

const longest = longestLink.toLocaleString('en-US');

export default function SharePart({ state, client, editor, contents }: SharePartProps) {
  const { workspace, profile } = state;
  const [wanted, setWanted] = useState<'whole' | 'one'>('whole');
  const heading = useId();
  const page = `${window.location.origin}${window.location.pathname}`;
  const name = linkName(workspace);
  const { files: texts, leftOut } = useMemo(() => linkFiles(workspace), [workspace]);
  const settled = useSettled(texts);
  const whole = useMemo(() => linkHash(name, profile, settled, page.length), [name, profile, settled, page]);
  const kind = whole === undefined ? 'one' : wanted;
  const { repro, failed, choose } = useRepro(client, state, editor, contents, kind === 'one');
  const small = useMemo(
    () => (repro === undefined ? undefined : linkHash(name, profile, repro.files, page.length)),
    [repro, name, profile, page],
  );
  const hash = kind === 'whole' ? whole : small;
  const select = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        Link
      </h2>
      <fieldset className={styles.choice}>
        <legend className={controls.hidden}>What the link holds</legend>
        {(['whole', 'one'] as const).map((value) => (
          <label key={value} className={styles.radio}>
            <input
              type="radio"
              name="link-holds"
              checked={kind === value}
              disabled={value === 'whole' && whole === undefined}
              onChange={() => setWanted(value)}
            />
            {value === 'whole' ? 'The whole connector' : 'One operation and what it needs'}
          </label>
        ))}
      </fieldset>
      {whole === undefined && (
        <p className={styles.text}>
          The whole connector does not fit: an address may have {longest} characters, because mail programs and chats
          cut longer ones. One operation, with all that it refers to and nothing else, may fit.
        </p>
      )}
      {kind === 'one' && repro !== undefined && (
        <>
          <label className={styles.label} htmlFor={select}>
            Operation
          </label>
          <select
            id={select}
            className={`${controls.field} ${styles.select}`}
            value={repro.pointer}
            onChange={({ target }) => choose(target.value)}
          >
            {repro.operations.map(({ pointer, name: operation }) => (
              <option key={pointer} value={pointer}>
                {operation}
              </option>
            ))}
          </select>
        </>
      )}
      {hash !== undefined && (
        <>
          <p className={styles.text}>
            {kind === 'whole'
              ? 'The link holds the whole connector, in the part of the address that is not sent to servers.'
              : 'The link holds this operation, in the part of the address that is not sent to servers.'}{' '}
            Whoever has the link can read it. Take keys and passwords out first.
          </p>
          {kind === 'one' && repro !== undefined && repro.along.length > 0 && (
            <p className={styles.text}>
              <Sentence text={`${listed(repro.along)} came along, because it is called.`} />
            </p>
          )}
          {kind === 'one' && repro?.config !== undefined && (
            <p className={styles.text}>
              <Sentence text={configSentence(repro.config)} />
            </p>
          )}
          {leftOut.length > 0 && (
            <p className={styles.text}>
              <Sentence text={`${listed(leftOut)} stays behind: a link holds texts, no pictures.`} />
            </p>
          )}
          <LinkField link={`${page}${hash}`} />
        </>
      )}
      {kind === 'one' && repro !== undefined && small === undefined && (
        <p className={styles.text} role="status">
          Even this operation with what it needs is longer than {longest} characters. Choose another one, or download
          the connector as a zip and send that.
        </p>
      )}
      {failed !== undefined && (
        <p className={styles.text} role="status">
          {failed}
        </p>
      )}
    </section>
  );
}

function LinkField({ link }: { readonly link: string }) {
  const { status, copy, say } = useCopy('The link');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const latest = useRef(say);
  // What was copied is another link.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another link is the reason
  useEffect(() => latest.current(''), [link]);
  return (
    <>
      <label className={controls.hidden} htmlFor={id}>
        The link
      </label>
      <div className={styles.controls}>
        <input
          ref={field}
          id={id}
          className={`${controls.field} ${styles.link}`}
          readOnly
          value={link}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className={controls.button} onClick={() => void copy(link, field.current)}>
          Copy link
        </button>
      </div>
      <p role="status" className={styles.status}>
        {status}
      </p>
    </>
  );
}

/** Packing a text into a link takes its time; keystrokes that follow each other are packed together. In milliseconds. */
const settlingTime = 300;

function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settlingTime);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
