/** The reviewer's log: a field to paste it in, and below what its messages mean for the connector that is open. */
import { type DragEvent, useId, useMemo, useState } from 'react';
import controls from '../../../tools/controls.module.css';
import type { PanelProps } from '../panel';
import LogMessageItem from './LogMessageItem';
import styles from './LogPanel.module.css';
import { type LogGroup, type LogView, logSummary, logViewOf, type PastedLine } from './log-view';
import { useExplanation } from './use-explanation';

/** How many messages are shown at once. */
const rowsAtOnce = 100;
/** Larger files and longer texts are no logs of one connector. In bytes and in characters; the engine reads no more. */
const largestFile = 2_000_000;

export default function LogPanel(props: PanelProps) {
  const { state, dispatch, client } = props;
  const { result, failure } = useExplanation(client, state);
  const view = useMemo(() => (result === undefined ? undefined : logViewOf(result)), [result]);
  const [problem, setProblem] = useState('');
  const field = useId();
  const setLog = (text: string) => {
    if (text.length > largestFile) {
      setProblem('The text has more than two million characters; a shorter piece of the log is expected.');
      return;
    }
    setProblem('');
    dispatch({ type: 'logEdited', text });
  };
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file === undefined) return;
    if (file.size > largestFile) setProblem(`${file.name} is larger than 2 MB; the text of a log is expected.`);
    else void file.text().then(setLog, () => setProblem(`${file.name} could not be read.`));
  };
  const onDrop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <div className={styles.panel}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way besides the button for those who use a mouse */}
      <div className={styles.entry} data-takes-drops onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
        <label className={styles.label} htmlFor={field}>
          What the reviewer or the tool wrote
        </label>
        <textarea
          id={field}
          className={styles.field}
          value={state.log}
          rows={state.log === '' ? 6 : 4}
          spellCheck={false}
          placeholder="##[error]The 'contact' property is required. ValuePath: /info"
          onChange={({ target }) => setLog(target.value)}
        />
        <div className={styles.buttons}>
          <label className={`${controls.button} ${styles.pick}`}>
            Open a file
            <input
              type="file"
              className={controls.hidden}
              onChange={({ target }) => {
                take(target.files);
                target.value = '';
              }}
            />
          </label>
          <button type="button" className={controls.button} disabled={state.log === ''} onClick={() => setLog('')}>
            Clear
          </button>
        </div>
        <p role="status" className={styles.summary}>
          {failure ?? problem}
          {failure === undefined && problem === '' && result !== undefined && logSummary(result)}
        </p>
      </div>
      {view === undefined ? <Introduction /> : <Messages {...props} view={view} />}
    </div>
  );
}

function Introduction() {
  return (
    <p className={styles.introduction}>
      Paste it as it is: lines of a build, a comment, a table, a mail. Each message is explained, and shown in the file
      when its connector is open. The text stays in this browser.
    </p>
  );
}

function Messages({ view, ...props }: PanelProps & { readonly view: LogView }) {
  const [limit, setLimit] = useState(rowsAtOnce);
  const total = view.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  let room = limit;
  return (
    <>
      {view.groups.map((group) => {
        const shown = group.rows.slice(0, Math.max(0, room));
        room -= shown.length;
        return <Group key={group.id} {...props} group={{ ...group, rows: shown }} count={group.rows.length} />;
      })}
      {total > limit && (
        <button
          type="button"
          className={`${controls.button} ${styles.more}`}
          onClick={() => setLimit((before) => before + rowsAtOnce)}
        >
          Show more ({total - limit} left)
        </button>
      )}
      <Lines title="Lines we do not know" lines={view.unknown} open />
      <Lines title="Lines without words" lines={view.frame} />
    </>
  );
}

function Group({ group, count, ...props }: PanelProps & { readonly group: LogGroup; readonly count: number }) {
  if (group.rows.length === 0) return null;
  return (
    <section aria-label={`${group.title}: ${count}`}>
      <h2 className={styles.heading}>
        {group.title}
        <span className={styles.count}>{count}</span>
      </h2>
      <ol className={styles.list}>
        {group.rows.map(({ key, message }) => (
          <LogMessageItem key={key} {...props} message={message} />
        ))}
      </ol>
    </section>
  );
}

function Lines({ title, lines, open = false }: { title: string; lines: readonly PastedLine[]; open?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <details className={styles.lines} open={open}>
      <summary className={styles.linesTitle}>
        {title} <span className={styles.count}>{lines.length}</span>
      </summary>
      <ul className={styles.lineList}>
        {lines.slice(0, 500).map(({ number, text }) => (
          <li key={number}>
            <span className={styles.number}>{number}</span> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
