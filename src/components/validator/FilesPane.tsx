/** The files of the connector, with what was found in each, and what can be done with them. */
import { useMemo } from 'react';
import type { EditorFinding } from '../../worker/protocol';
import controls from './controls.module.css';
import { download } from './download';
import styles from './FilesPane.module.css';
import SeverityMark from './SeverityMark';
import { Privacy } from './StartPanel';
import type { Action } from './state';
import { counted } from './verdict';
import { activeFile, contentOf, knownPaths, type Workspace } from './workspace';

interface FilesPaneProps {
  readonly workspace: Workspace;
  readonly findings: readonly EditorFinding[];
  readonly dispatch: (action: Action) => void;
  readonly onForget: () => void;
}

export default function FilesPane({ workspace, findings, dispatch, onForget }: FilesPaneProps) {
  const counts = useMemo(() => countByFile(findings), [findings]);
  const active = activeFile(workspace);
  const taken = new Set(workspace.files.map(({ path }) => path.toLowerCase()));
  const missing = knownPaths.filter((path) => !taken.has(path.toLowerCase()));
  return (
    <div className={styles.pane}>
      <ul className={styles.files} aria-label="Files of the connector">
        {workspace.files.map(({ path }) => (
          <li key={path} className={styles.file}>
            <button
              type="button"
              className={styles.open}
              aria-current={path === workspace.active ? 'true' : undefined}
              onClick={() => dispatch({ type: 'activated', path })}
            >
              <span className={styles.path}>{path}</span>
              <FileCounts {...(counts.get(path) ?? noCounts)} />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        <select
          className={controls.field}
          aria-label="Add a file"
          value=""
          onChange={({ target }) => dispatch({ type: 'fileAdded', path: target.value })}
        >
          <option value="">Add a file …</option>
          {missing.map((path) => (
            <option key={path} value={path}>
              {path}
            </option>
          ))}
        </select>
        {active !== undefined && (
          <>
            <button
              type="button"
              className={controls.button}
              onClick={() => download(active.path, contentOf(active))}
              aria-label={`Download ${active.path}`}
            >
              Download
            </button>
            {workspace.files.length > 1 && (
              <button
                type="button"
                className={controls.button}
                onClick={() => dispatch({ type: 'fileRemoved', path: active.path })}
                aria-label={`Take out ${active.path}`}
              >
                Take out
              </button>
            )}
          </>
        )}
      </div>
      <div className={styles.promise}>
        <Privacy />
        <p>It is kept here, for your next visit, until you say otherwise.</p>
        <button type="button" className={controls.button} onClick={onForget}>
          Forget everything
        </button>
      </div>
    </div>
  );
}

interface Counts {
  readonly errors: number;
  readonly others: number;
}

const noCounts: Counts = { errors: 0, others: 0 };

function FileCounts({ errors, others }: Counts) {
  if (errors + others === 0) return null;
  const severity = errors > 0 ? 'error' : 'warning';
  return (
    <span className={styles.count}>
      <SeverityMark severity={severity} />
      <span aria-hidden="true">{errors > 0 ? errors : others}</span>
      <span className={controls.hidden}>{errors > 0 ? counted(errors, 'error') : counted(others, 'remark')}</span>
    </span>
  );
}

function countByFile(findings: readonly EditorFinding[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { file, severity } of findings) {
    const { errors, others } = counts.get(file) ?? noCounts;
    counts.set(file, severity === 'error' ? { errors: errors + 1, others } : { errors, others: others + 1 });
  }
  return counts;
}
