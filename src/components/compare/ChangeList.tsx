/** The changes, grouped by verdict and operation. What is safe is folded away: nobody has to act on it. */
import clsx from 'clsx';
import { type Ref, useMemo } from 'react';
import type { Verdict } from '../../connector/compare/index';
import type { ShownChange } from '../../worker/compare-protocol';
import SeverityMark from '../tools/SeverityMark';
import ChangeItem from './ChangeItem';
import styles from './ChangeList.module.css';
import { grouped, type OperationGroup } from './grouping';

const words: Readonly<Record<Verdict, { title: string; severity: 'error' | 'warning' | 'success' }>> = {
  breaking: { title: 'Breaks existing flows', severity: 'error' },
  risky: { title: 'May break existing flows', severity: 'warning' },
  safe: { title: 'Safe', severity: 'success' },
};

interface ChangeListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly changes: readonly ShownChange[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  /** Goes to the texts. */
  readonly onShow: () => void;
}

export default function ChangeList({ ref, changes, selected, onSelect, onShow }: ChangeListProps) {
  const verdicts = useMemo(() => grouped(changes), [changes]);
  const list = (group: OperationGroup) => (
    <div key={group.operations.join('\n')} className={styles.group}>
      <h3 className={styles.operation}>{label(group.operations)}</h3>
      <ul className={styles.items}>
        {group.changes.map((change) => (
          <ChangeItem
            key={change.id}
            change={change}
            open={change.id === selected}
            onSelect={() => onSelect(change.id)}
            onShow={onShow}
          />
        ))}
      </ul>
    </div>
  );
  return (
    <div ref={ref}>
      {verdicts.map(({ verdict, count, groups }) => {
        const { title, severity } = words[verdict];
        const head = (
          <>
            <SeverityMark severity={severity} />
            {title} <span className={styles.count}>{count}</span>
          </>
        );
        // When nothing else is there, what is safe is what people came to read.
        return verdict === 'safe' && verdicts.length > 1 ? (
          <details key={verdict} className={styles.verdict}>
            <summary className={styles.summary}>
              <h2 className={styles.title}>{head}</h2>
            </summary>
            {groups.map(list)}
          </details>
        ) : (
          <section key={verdict} className={clsx(styles.verdict, styles[verdict])}>
            <h2 className={styles.title}>{head}</h2>
            {groups.map(list)}
          </section>
        );
      })}
    </div>
  );
}

/** At most four operations by name. */
function label(operations: readonly string[]): string {
  if (operations.length === 0) return 'The whole connector';
  const named = operations.slice(0, 4).join(', ');
  return operations.length > 4 ? `${named} and ${operations.length - 4} more` : named;
}
