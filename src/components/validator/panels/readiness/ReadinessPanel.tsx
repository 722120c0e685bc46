/** The checklist before a connector is handed over: computed where it can be, asked where it cannot. */
import { useCallback, useState } from 'react';
import { pullRequestText } from '../../../../connector/readiness/pull-request-text';
import controls from '../../../tools/controls.module.css';
import { profileTexts } from '../../session/verdict';
import type { PanelProps } from '../panel';
import parts from '../panel-parts.module.css';
import { useView } from '../use-view';
import ReadinessItem from './ReadinessItem';
import styles from './ReadinessPanel.module.css';
import { readinessSummary } from './readiness-view';

const sorry = 'The list could not be made. Change a file to try again.';

export default function ReadinessPanel({ state, dispatch, client }: PanelProps) {
  const { profile, workspace } = state;
  const ask = useCallback(
    (contents: Parameters<typeof client.check>[0]) => client.readiness(contents, profile),
    [client, profile],
  );
  const { result, failed } = useView(workspace.files, ask);
  /** What was copied, and how that went; it holds as long as the text is the same. */
  const [copied, setCopied] = useState({ text: '', said: '' });
  if (result === undefined) return <p className={parts.waiting}>{failed ? sorry : 'Loading…'}</p>;
  const ticks = workspace.ticks ?? [];
  const isCustom = result.profile === 'custom';
  const text = pullRequestText(result, ticks);
  const copy = () => {
    // A page without a secure address has no clipboard.
    void Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error()))
      .then(() => setCopied({ text, said: 'Copied.' }))
      .catch(() => setCopied({ text, said: 'The browser does not let the page copy.' }));
  };
  return (
    <div className={parts.panel}>
      <div className={styles.head}>
        <p role="status" className={styles.summary}>
          {failed ? sorry : readinessSummary(result.groups, ticks)}
        </p>
        <p className={styles.note}>
          {isCustom
            ? 'Before you share a custom connector.'
            : `Before the pull request, for the profile ${profileTexts[result.profile].name}.`}
        </p>
        <div className={styles.buttons}>
          <button type="button" className={controls.button} onClick={copy}>
            {isCustom ? 'Copy the checklist' : 'Copy the pull request text'}
          </button>
          <span role="status">{copied.text === text && copied.said}</span>
        </div>
      </div>
      {result.groups
        .filter(({ items }) => items.length > 0)
        .map(({ id, title, items }) => (
          <section key={id} aria-labelledby={`readiness-${id}`}>
            <h2 id={`readiness-${id}`} className={parts.heading}>
              {title}
              <span className={parts.count}>{items.length}</span>
            </h2>
            <ul className={parts.list}>
              {items.map((item) => (
                <ReadinessItem
                  key={item.id}
                  item={item}
                  ticks={ticks}
                  isKnown={(finding) => state.result?.findings.some((known) => known.id === finding) === true}
                  dispatch={dispatch}
                />
              ))}
            </ul>
          </section>
        ))}
      <section aria-labelledby="readiness-unknowable" className={styles.unknowable}>
        <h2 id="readiness-unknowable" className={styles.title}>
          What no list can know
        </h2>
        <ul>
          {result.unknowable.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
