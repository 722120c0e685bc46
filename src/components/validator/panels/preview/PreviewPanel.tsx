/** The preview: the connector as a maker meets it, from its files alone. Nothing here calls anything. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import controls from '../../../tools/controls.module.css';
import type { PanelProps } from '../panel';
import parts from '../panel-parts.module.css';
import { useView } from '../use-view';
import ConnectionDialog from './ConnectionDialog';
import OperationCard from './OperationCard';
import styles from './PreviewPanel.module.css';
import type { PreviewChange } from './preview-state';
import { type Card, firstOf, previewSummary, sectionsOf } from './preview-view';

export default function PreviewPanel({ state, dispatch, client }: PanelProps) {
  const { opened, whole, words, limit } = state.preview;
  const [first, setFirst] = useState<string>();
  // One card is open from the start, to show what a card has to show.
  const wanted = useMemo(() => opened ?? (first === undefined ? [] : [first]), [opened, first]);
  const ask = useCallback(
    (contents: Parameters<typeof client.preview>[0]) => client.preview(contents, wanted),
    [client, wanted],
  );
  const { result, failed } = useView(state.workspace.files, ask);
  const sections = useMemo(() => sectionsOf(result?.cards ?? [], words), [result, words]);
  useEffect(() => setFirst(firstVisible(result?.cards ?? [])), [result]);
  const change = useCallback((made: PreviewChange) => dispatch({ type: 'previewed', change: made }), [dispatch]);
  const toggle = useCallback((key: string) => change({ kind: 'card', key, open: wanted }), [change, wanted]);

  if (result === undefined) return <p className={parts.waiting}>{failed ? sorry : 'Loading…'}</p>;
  const shown = firstOf(sections, limit);
  const found = sections.reduce((sum, { cards }) => sum + cards.length, 0);
  return (
    <div className={parts.panel}>
      <header className={styles.head}>
        <span
          className={styles.tile}
          style={result.brandColor === '' ? undefined : { backgroundColor: result.brandColor }}
        />
        <div>
          <h2 className={styles.title}>{result.title || 'A connector without a title'}</h2>
          {result.description !== '' && <p className={styles.description}>{result.description}</p>}
        </div>
      </header>
      <ConnectionDialog connection={result.connection} title={result.title} dispatch={dispatch} />
      {result.problem !== '' && <p className={parts.problem}>{result.problem}</p>}
      {result.cards.length > 0 && (
        <search className={styles.search}>
          <input
            type="search"
            className={controls.field}
            placeholder="Search actions and triggers"
            aria-label="Search actions and triggers"
            value={words}
            onChange={({ target }) => change({ kind: 'search', words: target.value })}
          />
        </search>
      )}
      <p role="status" className={parts.status}>
        {failed
          ? sorry
          : words.trim() === ''
            ? previewSummary(result.cards)
            : `${found} of ${result.cards.length} found`}
      </p>
      {shown.map(({ id, title, cards }) => (
        <section key={id} aria-label={title}>
          <h2 className={parts.heading}>
            {title}
            <span className={parts.count}>{sections.find((section) => section.id === id)?.cards.length}</span>
          </h2>
          <ul className={parts.list}>
            {cards.map((card) => (
              <OperationCard
                key={card.key}
                card={card}
                isOpen={wanted.includes(card.key)}
                detail={result.details.find(({ key }) => key === card.key)}
                isWhole={whole.includes(card.key)}
                onToggle={toggle}
                onChange={change}
                dispatch={dispatch}
              />
            ))}
          </ul>
        </section>
      ))}
      {found > limit && (
        <button type="button" className={`${controls.button} ${parts.more}`} onClick={() => change({ kind: 'more' })}>
          Show more ({found - limit} left)
        </button>
      )}
      <p className={styles.caution}>
        A sketch from the files, in our own looks. The designers of Power Automate and Power Apps differ from each other
        in details.
      </p>
    </div>
  );
}

/** The card that stands first in the list, if makers see any. */
function firstVisible(cards: readonly Card[]): string | undefined {
  return sectionsOf(cards, '').find(({ id }) => id !== 'hidden')?.cards[0]?.key;
}

const sorry = 'The preview could not be made. Change a file to try again.';
