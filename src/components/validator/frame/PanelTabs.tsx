/** On a narrow screen: which part of the checker is seen. */
import { type KeyboardEvent, useRef } from 'react';
import type { Panel } from '../session/state';
import styles from './PanelTabs.module.css';

interface PanelTabsProps {
  readonly panel: Panel;
  readonly counts: Readonly<Record<Panel, number | undefined>>;
  readonly onChoose: (panel: Panel) => void;
}

const panels: readonly Panel[] = ['findings', 'editor', 'files'];
const names: Readonly<Record<Panel, string>> = { findings: 'Findings', editor: 'Editor', files: 'Files' };

export const tabId = (panel: Panel) => `validator-tab-${panel}`;
export const panelId = (panel: Panel) => `validator-panel-${panel}`;

export default function PanelTabs({ panel, counts, onChoose }: PanelTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = panels[(panels.indexOf(panel) + step + panels.length) % panels.length] ?? 'findings';
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label="Parts of the validator">
      {panels.map((one) => (
        <button
          key={one}
          id={tabId(one)}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={one === panel}
          aria-controls={panelId(one)}
          tabIndex={one === panel ? 0 : -1}
          onClick={() => onChoose(one)}
          onKeyDown={onKeyDown}
        >
          {names[one]}
          {counts[one] !== undefined && <span className={styles.count}>{counts[one]}</span>}
        </button>
      ))}
    </div>
  );
}
