/** The list of findings: grouped by severity, filtered, folded; the primary view, the underlines only decorate. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EditorFinding } from '../../../../worker/protocol';
import { useRuleTexts } from '../../../rules/use-rule-texts';
import controls from '../../../tools/controls.module.css';
import SeverityMark from '../../../tools/SeverityMark';
import { severityWords } from '../../session/verdict';
import type { PanelProps } from '../panel';
import FindingItem from './FindingItem';
import FindingsFilter from './FindingsFilter';
import styles from './FindingsPane.module.css';
import { viewOf } from './findings-view';
import Repairs from './repairs/Repairs';
import type { RepairQuestion } from './repairs/repair-view';
import SuppressedFindings from './SuppressedFindings';

export default function FindingsPane({ state, dispatch, client, editor, beside, onFix }: PanelProps) {
  const { result, filter, unfolded, limit, texts, selected, workspace } = state;
  const loaded = useRuleTexts(filter.words !== '');
  const findings = result?.findings ?? none;
  const view = useMemo(
    () => viewOf(findings, { filter, unfolded, limit, texts }),
    [findings, filter, unfolded, limit, texts],
  );
  const [question, setQuestion] = useState<RepairQuestion>();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (loaded !== undefined) dispatch({ type: 'textsLoaded', texts: loaded });
  }, [loaded, dispatch]);
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
      <Repairs
        state={state}
        client={client}
        editor={editor}
        findings={findings}
        question={question}
        onAsk={setQuestion}
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
                onAsk={setQuestion}
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
