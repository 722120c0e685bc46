/** A row of tabs: one stop for the Tab key, arrows within. Used for the parts on a narrow screen and for the panels. */
import clsx from 'clsx';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import styles from './Tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** A longer name for those who do not see the row. It has to hold the short one. */
  readonly label?: string | undefined;
  readonly count?: number | undefined;
  /** The id of the element that it shows. */
  readonly controls: string;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: ReadonlyArray<Tab<Id>>;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Makes ids of tabs; a panel is labelled by its tab. */
  readonly idOf: (id: Id) => string;
  readonly className?: string | undefined;
}

export default function Tabs<Id extends string>({ label, tabs, chosen, onChoose, idOf, className }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${idOf(chosen)}`)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen, idOf]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = target === undefined ? undefined : tabs.at(target % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#${idOf(next.id)}`)?.focus();
  };
  return (
    <div ref={list} className={clsx(styles.tabs, className)} role="tablist" aria-label={label}>
      {tabs.map(({ id, name, label: longName, count, controls }) => (
        <button
          key={id}
          id={idOf(id)}
          type="button"
          role="tab"
          className={styles.tab}
          aria-label={longName}
          title={longName}
          aria-selected={id === chosen}
          aria-controls={controls}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={onKeyDown}
        >
          {name}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
}
