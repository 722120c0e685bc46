/** The files that come out, as a tree, and the one that is chosen with what was found in it. */
import clsx from 'clsx';
import { useState } from 'react';
import type { Severity } from '../../../../connector/index';
import SeverityMark from '../../../tools/SeverityMark';
import { useDraft } from '../../draft/draft-context';
import FileView from './FileView';
import { fileTree, worstByFile } from './file-tree';
import styles from './Review.module.css';

const words: Readonly<Record<Severity, string>> = { error: 'errors', warning: 'warnings', hint: 'hints' };

export default function FilesPart() {
  const { made, allNotes } = useDraft();
  const [wanted, setWanted] = useState<string>();
  const files = made?.files ?? [];
  const chosen = files.find(({ path }) => path === wanted) ?? files[0];
  const worst = worstByFile(allNotes);
  if (chosen === undefined) return <p>There is no file yet.</p>;
  return (
    <div className={styles.files}>
      <ul className={styles.tree} aria-label="Files">
        {fileTree(files.map(({ path }) => path)).map(({ folder, paths }) => (
          <li key={folder}>
            {folder !== '' && <span className={styles.folder}>{folder}/</span>}
            <ul className={clsx(styles.leaves, folder !== '' && styles.inner)}>
              {paths.map((path) => {
                const severity = worst.get(path);
                return (
                  <li key={path}>
                    <button
                      type="button"
                      className={styles.file}
                      aria-pressed={path === chosen.path}
                      onClick={() => setWanted(path)}
                    >
                      <span>{path.slice(folder === '' ? 0 : folder.length + 1)}</span>
                      {severity !== undefined && (
                        <span>
                          <SeverityMark severity={severity} />
                          <span className={styles.hidden}>has {words[severity]}</span>
                        </span>
                      )}
                    </button>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      <FileView key={chosen.path} file={chosen} notes={allNotes.filter(({ file }) => file === chosen.path)} />
    </div>
  );
}
