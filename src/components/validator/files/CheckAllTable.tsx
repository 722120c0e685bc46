/** Many connectors with what was found in each; a row opens its connector. */
import { memo, useMemo, useState } from 'react';
import type { ConnectorChoice } from '../../../worker/protocol';
import controls from '../../tools/controls.module.css';
import { profileTexts } from '../session/verdict';
import styles from './CheckAllTable.module.css';
import {
  type CheckedChoice,
  type CheckedChoices,
  type Sorting,
  sortedAnew,
  sortedChoices,
  sortKeys,
} from './check-all';

interface CheckAllTableProps {
  readonly choices: readonly ConnectorChoice[];
  readonly checked: CheckedChoices;
  readonly onChoose: (choice: ConnectorChoice) => void;
}

const columnNames = { name: 'Connector', errors: 'Errors', warnings: 'Warnings', hints: 'Hints' } as const;

export default function CheckAllTable({ choices, checked, onChoose }: CheckAllTableProps) {
  const [sorting, setSorting] = useState<Sorting>({ key: 'name', descending: false });
  const rows = useMemo(() => sortedChoices(choices, checked, sorting), [choices, checked, sorting]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is long has to be scrolled with the keyboard too
    <section className={styles.holder} aria-label="Connectors that were checked" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {sortKeys.map((key) => (
              <th
                key={key}
                scope="col"
                aria-sort={sorting.key !== key ? undefined : sorting.descending ? 'descending' : 'ascending'}
              >
                <button type="button" className={styles.sort} onClick={() => setSorting(sortedAnew(sorting, key))}>
                  {columnNames[key]}
                  <span aria-hidden="true">{sorting.key !== key ? '' : sorting.descending ? ' ↓' : ' ↑'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((choice) => (
            <Row key={choice.name} choice={choice} result={checked.get(choice.name)} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly choice: ConnectorChoice;
  readonly result: CheckedChoice | undefined;
  readonly onChoose: (choice: ConnectorChoice) => void;
}

const Row = memo(function Row({ choice, result, onChoose }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.open} data-choice={choice.name} onClick={() => onChoose(choice)}>
          {choice.name === '' ? 'The top folder' : choice.name}
        </button>
        {result !== undefined && result !== 'failed' && (
          <span className={styles.profile}>{profileTexts[result.profile].name}</span>
        )}
      </th>
      {result === undefined || result === 'failed' ? (
        <td colSpan={3} className={styles.waiting}>
          {result === 'failed' ? 'could not be checked' : <span className={controls.hidden}>not checked yet</span>}
        </td>
      ) : (
        <>
          <td data-worst={result.summary.errors > 0 ? 'error' : undefined}>{result.summary.errors}</td>
          <td>{result.summary.warnings}</td>
          <td>{result.summary.hints}</td>
        </>
      )}
    </tr>
  );
});
