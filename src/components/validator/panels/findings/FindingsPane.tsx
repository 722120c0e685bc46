/** The list of findings: grouped by severity, filtered, folded; the primary view, the underlines only decorate. */
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { EditorFinding, EditorFix } from '../../../../worker/protocol';
import controls from '../../parts/controls.module.css';
import SeverityMark from '../../parts/SeverityMark';
import type { Action, ValidatorState } from '../../session/state';
import { severityWords } from '../../session/verdict';
import FindingItem from './FindingItem';
import FindingsFilter from './FindingsFilter';
import styles from './FindingsPane.module.css';
import { viewOf } from './findings-view';
import SuppressedFindings from './SuppressedFindings';

interface FindingsPaneProps {
  readonly state: ValidatorState;
  readonly dispatch: (action: Action) => void;
  /** Whether the editor is beside the list, so that a click can show the place at once. */
  readonly beside: boolean;
  readonly onFix: (finding: EditorFinding, fix: EditorFix) => void;
}

export default function FindingsPane({ state, dispatch, beside, onFix }: FindingsPaneProps) {
  const { result, filter, unfolded, limit, selected, workspace } = state;
  const findings = useDeferredValue(result?.findings ?? none);
  const view = useMemo(() => viewOf(findings, { filter, unfolded, limit }), [findings, filter, unfolded, limit]);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (selected === undefined) return;
    const row = list.current?.querySelector('[data-selected]');
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  if (result === undefined) return <p className={styles.empty}>Findings will stand here.</p>;
  return (
    <div className={styles.pane} ref={list}>
      <FindingsFilter
        filter={filter}
        summary={result.summary}
        files={workspace.files.length > 1 ? workspace.files.map(({ path }) => path) : []}
        onChange={(change) => dispatch({ type: 'filtered', filter: change })}
      />
      {findings.length === 0 && <Done />}
      {findings.length > 0 && view.order.length === 0 && (
        <p className={styles.empty}>No finding passes the filter; {findings.length} are behind it.</p>
      )}
      {view.groups.map((group) => (
        <section key={group.severity} aria-label={`${severityWords[group.severity][1]}: ${group.count}`}>
          <h2 className={styles.groupHeading}>
            <SeverityMark severity={group.severity} />
            {severityWords[group.severity][group.count === 1 ? 0 : 1]}
            <span className={styles.groupCount}>{group.count}</span>
          </h2>
          <ol className={styles.list}>
            {group.rows.map((row) => (
              <FindingItem
                key={row.finding.id}
                row={row}
                selected={row.finding.id === selected}
                beside={beside}
                dispatch={dispatch}
                onFix={onFix}
              />
            ))}
          </ol>
        </section>
      ))}
      {view.hidden > 0 && (
        <button
          type="button"
          className={`${controls.button} ${styles.more}`}
          onClick={() => dispatch({ type: 'moreShown' })}
        >
          Show more ({view.hidden} left)
        </button>
      )}
      <SuppressedFindings findings={result.suppressed} />
    </div>
  );
}

const none: readonly EditorFinding[] = [];

function Done() {
  return (
    <div className={styles.done}>
      <SeverityMark severity="success" />
      <p>
        <strong>Nothing to mend.</strong> Every rule of this profile is content. What remains is for people: try the
        connector in a flow, then offer it for review.
      </p>
    </div>
  );
}
