/** The files of the connector, with what was found in each, and what can be done with them. */
import { type ReactNode, useMemo } from 'react';
import type { Severity } from '../../../connector/index';
import type { EditorFinding } from '../../../worker/protocol';
import controls from '../../tools/controls.module.css';
import { download } from '../../tools/download';
import Privacy from '../../tools/Privacy';
import SeverityMark from '../../tools/SeverityMark';
import { severities } from '../panels/findings/findings-view';
import type { Action } from '../session/state';
import { counted } from '../session/verdict';
import { activeFile, contentOf, knownPaths, type Workspace } from '../session/workspace';
import styles from './FilesPane.module.css';

interface FilesPaneProps {
  readonly workspace: Workspace;
  readonly findings: readonly EditorFinding[];
  readonly dispatch: (action: Action) => void;
  readonly onForget: () => void;
  /** On a narrow screen the ways to open something stand here. */
  readonly children?: ReactNode;
}

export default function FilesPane({ workspace, findings, dispatch, onForget, children }: FilesPaneProps) {
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
              <FileCounts counts={counts.get(path) ?? noCounts} />
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
      {children !== undefined && <div className={styles.tools}>{children}</div>}
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

type Counts = Readonly<Record<Severity, number>>;

const noCounts: Counts = { error: 0, warning: 0, hint: 0 };

/** The worst there is in a file, and how often. */
function FileCounts({ counts }: { readonly counts: Counts }) {
  const worst = severities.find((severity) => counts[severity] > 0);
  if (worst === undefined) return null;
  return (
    <span className={styles.count}>
      <SeverityMark severity={worst} />
      <span aria-hidden="true">{counts[worst]}</span>
      <span className={controls.hidden}>{counted(counts[worst], worst)}</span>
    </span>
  );
}

function countByFile(findings: readonly EditorFinding[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { file, severity } of findings) {
    const soFar = counts.get(file) ?? noCounts;
    counts.set(file, { ...soFar, [severity]: soFar[severity] + 1 });
  }
  return counts;
}
