/** Take the record along as a file, bring one in, or delete it. */
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { type ChangeEvent, useId, useState } from 'react';
import { LONGEST_FILE, recordText } from '../../../../learning/progress/file';
import { isEmpty } from '../../../../learning/progress/record';
import Button from '../../../ui/Button';
import { saveFile } from '../../../ui/save-file';
import { todayHere } from '../clock';
import { allLessons } from '../lessons';
import { addRecord } from '../record';
import { useProgress } from '../use-progress';
import DeletePart from './DeletePart';
import { importFile, type Outcome } from './import-file';
import styles from './MyProgress.module.css';

export default function FilePart() {
  const { record } = useProgress();
  // Other pages link here; the build checks that they may.
  useBrokenLinks().collectAnchor('take-it-along');
  const field = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [exported, setExported] = useState<string | null>(null);

  const save = () => {
    const name = `fusion-progress-${todayHere()}.json`;
    saveFile(name, new Blob([recordText(record)], { type: 'application/json' }));
    setExported(`Saved as ${name}.`);
  };

  const bringIn = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    const result = await readFile(file);
    if (result.kind === 'added') addRecord(result.record);
    setOutcome(result);
    // So that the same file can be chosen again.
    currentTarget.value = '';
  };

  const readFile = async (file: File): Promise<Outcome> => {
    try {
      // The rest of a file that is much too long need not be read to refuse it.
      return importFile(await file.slice(0, LONGEST_FILE + 4).text(), record, allLessons);
    } catch {
      const message = `Nothing was imported. The file ${file.name} cannot be read. Is it still there?`;
      return { kind: 'refused', message, places: [] };
    }
  };

  return (
    <section aria-labelledby="take-it-along">
      <h2 id="take-it-along">Take it along</h2>
      <p>
        Export your progress to bring it to another device, or to keep it when you clear this browser. An import is
        merged: what you have done here stays, and what the file has more is added.
      </p>
      <div className={styles.actions}>
        <Button onClick={save} disabled={isEmpty(record)}>
          Export my progress
        </Button>
        <span role="status">{isEmpty(record) ? 'Nothing is recorded yet.' : exported}</span>
      </div>
      <div className={styles.file}>
        <label htmlFor={field}>Import a progress file</label>
        <input id={field} type="file" accept=".json,application/json" onChange={(event) => void bringIn(event)} />
      </div>
      <div className={styles.said} role="status">
        {outcome && <p className={outcome.kind === 'refused' ? styles.wrong : undefined}>{outcome.message}</p>}
        {outcome?.kind === 'refused' && outcome.places.length > 0 && (
          <ul className={styles.wrong}>
            {outcome.places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        )}
      </div>
      <DeletePart empty={isEmpty(record)} />
    </section>
  );
}
