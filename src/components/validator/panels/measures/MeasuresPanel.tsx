/** The measures: every number that has a limit, how close it is, and what would break. */
import { useCallback } from 'react';
import type { PanelProps } from '../panel';
import parts from '../panel-parts.module.css';
import { useView } from '../use-view';
import MeasureItem from './MeasureItem';
import { measuresSummary } from './measures-view';
import ShareItem from './ShareItem';

const sorry = 'The numbers could not be found out. Change a file to try again.';

export default function MeasuresPanel({ state, dispatch, client }: PanelProps) {
  const ask = useCallback((contents: Parameters<typeof client.measure>[0]) => client.measure(contents), [client]);
  const { result, failed } = useView(state.workspace.files, ask);
  if (result === undefined) return <p className={parts.waiting}>{failed ? sorry : 'Loading…'}</p>;
  const { sizes, texts, shares, problem } = result;
  return (
    <div className={parts.panel}>
      <p role="status" className={parts.status}>
        {failed ? sorry : problem || measuresSummary(result)}
      </p>
      {sizes.length > 0 && (
        <section aria-labelledby="measures-sizes">
          <h2 id="measures-sizes" className={parts.heading}>
            Size
          </h2>
          <ul className={parts.list}>
            {sizes.map((measure) => (
              <MeasureItem key={measure.id} measure={measure} dispatch={dispatch} />
            ))}
          </ul>
        </section>
      )}
      {texts.length > 0 && (
        <section aria-labelledby="measures-texts">
          <h2 id="measures-texts" className={parts.heading}>
            Texts
          </h2>
          <ul className={parts.list}>
            {texts.map((measure) => (
              <MeasureItem key={measure.id} measure={measure} dispatch={dispatch} />
            ))}
          </ul>
        </section>
      )}
      {shares.length > 0 && (
        <section aria-labelledby="measures-shares">
          <h2 id="measures-shares" className={parts.heading}>
            Described
          </h2>
          <ul className={parts.list}>
            {shares.map((share) => (
              <ShareItem key={share.id} share={share} dispatch={dispatch} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
