/** On a narrow screen: one row for everything, the panels of the right-hand part first, then the editor and the files. */

import Tabs, { type Tab } from '../../tools/Tabs';
import { panels } from '../panels/panels';
import type { PanelId, Part } from '../session/state';
import styles from './PartTabs.module.css';

type TabName = PanelId | Exclude<Part, 'side'>;

interface PartTabsProps {
  readonly part: Part;
  readonly panel: PanelId;
  readonly counts: Readonly<Record<'findings' | 'files', number | undefined>>;
  readonly onPart: (part: Part) => void;
  readonly onPanel: (panel: PanelId) => void;
}

const tabId = (name: TabName) => `validator-tab-${name}`;
/** The element that holds a part. */
export const partId = (part: Part) => `validator-part-${part}`;
/** The tab that shows a part. */
export const tabOfPart = (part: Part, panel: PanelId) => tabId(part === 'side' ? panel : part);

export default function PartTabs({ part, panel, counts, onPart, onPanel }: PartTabsProps) {
  const tabs: Tab<TabName>[] = [
    ...panels.map(({ id, shortTitle }) => ({
      id,
      name: shortTitle,
      count: id === 'findings' ? counts.findings : undefined,
      controls: partId('side'),
    })),
    { id: 'editor', name: 'Editor', controls: partId('editor') },
    { id: 'files', name: 'Files', count: counts.files, controls: partId('files') },
  ];
  return (
    <Tabs
      label="Parts of the validator"
      tabs={tabs}
      chosen={part === 'side' ? panel : part}
      onChoose={(name) => (name === 'editor' || name === 'files' ? onPart(name) : onPanel(name))}
      idOf={tabId}
      className={styles.tabs}
    />
  );
}
