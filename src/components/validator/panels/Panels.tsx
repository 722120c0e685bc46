/** The right-hand part: a row of tabs and the panel that is chosen. */
import { Suspense } from 'react';
import Tabs from '../../tools/Tabs';
import type { PanelId } from '../session/state';
import styles from './Panels.module.css';
import type { PanelProps } from './panel';
import { panels } from './panels';

const tabId = (panel: PanelId) => `validator-panel-tab-${panel}`;
const bodyId = 'validator-panel';

export default function Panels(props: PanelProps) {
  const { state, dispatch, beside } = props;
  // On a narrow screen the row of the whole checker does this, and one row of tabs in another helps nobody.
  const asPanel = beside ? { role: 'tabpanel', 'aria-labelledby': tabId(state.panel) } : {};
  return (
    <>
      {beside && (
        <Tabs
          label="Panels"
          tabs={panels.map(({ id, title, shortTitle }) => ({
            id,
            name: shortTitle,
            label: title === shortTitle ? undefined : title,
            count: id === 'findings' ? state.result?.findings.length : undefined,
            controls: bodyId,
          }))}
          chosen={state.panel}
          onChoose={(panel) => dispatch({ type: 'panelChosen', panel })}
          idOf={tabId}
          className={styles.tabs}
        />
      )}
      <div id={bodyId} {...asPanel} className={styles.body}>
        <PanelBody {...props} />
      </div>
    </>
  );
}

/** The panel that is chosen, loaded when it has not been shown yet. */
export function PanelBody(props: PanelProps) {
  const Panel = panels.find(({ id }) => id === props.state.panel)?.component;
  return (
    <Suspense fallback={<p className={styles.waiting}>Loading…</p>}>
      {Panel !== undefined && <Panel {...props} />}
    </Suspense>
  );
}
