/** The dynamic content of an operation, as chips; what stands in a list stands below the name of the list. */
import { useState } from 'react';
import controls from '../../../tools/controls.module.css';
import type { Action } from '../../session/state';
import PlaceButton from '../PlaceButton';
import { FilledBy } from './FieldItem';
import { controlWords, type Detail, type Token } from './preview-view';
import styles from './Tokens.module.css';

interface TokensProps {
  readonly detail: Detail;
  readonly dispatch: (action: Action) => void;
}

/** How many chips are shown at once. */
const tokensAtOnce = 40;

export default function Tokens({ detail: { tokens, withoutTokens }, dispatch }: TokensProps) {
  const [all, setAll] = useState(false);
  const visible = tokens.filter(({ visibility }) => visibility !== 'internal');
  const hidden = tokens.length - visible.length;
  const shown = all ? visible : visible.slice(0, tokensAtOnce);
  return (
    <div className={styles.tokens}>
      <h4 className={styles.heading}>Dynamic content</h4>
      {withoutTokens !== '' && <p className={styles.note}>{withoutTokens}</p>}
      {groupsOf(shown).map(({ within, tokens: group }) => (
        <div key={within}>
          {within !== '' && <p className={styles.note}>For each of {within}</p>}
          <ul className={styles.list}>
            {group.map((token) => (
              <li key={token.key} className={styles.token} title={token.description}>
                <PlaceButton place={token.place} dispatch={dispatch} name={token.label}>
                  {token.label}
                </PlaceButton>
                <span className={styles.kind}>{token.type || controlWords[token.control]}</span>
                {token.trouble !== undefined && (
                  <span className={styles.trouble}>{token.trouble.replaceAll('`', '')}</span>
                )}
                {token.filledBy !== undefined && <FilledBy filledBy={token.filledBy} dispatch={dispatch} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {shown.length < visible.length && (
        <button type="button" className={controls.button} onClick={() => setAll(true)}>
          Show more ({visible.length - shown.length} left)
        </button>
      )}
      {hidden > 0 && <p className={styles.note}>{hidden} more are hidden from makers.</p>}
    </div>
  );
}

/** Neighbours in the same list belong together. */
function groupsOf(tokens: readonly Token[]): ReadonlyArray<{ within: string; tokens: readonly Token[] }> {
  const groups = new Map<string, Token[]>();
  for (const token of tokens) {
    const within = token.within.join(', ');
    groups.set(within, [...(groups.get(within) ?? []), token]);
  }
  return [...groups].map(([within, group]) => ({ within, tokens: group }));
}
