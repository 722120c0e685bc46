/** What somebody has opened and searched in the preview. It lives as long as the connector is open, whatever panel is shown. Pure. */
export interface PreviewState {
  /** Keys of the cards that are open; `undefined` until somebody opens or closes one. */
  readonly opened: readonly string[] | undefined;
  /** Keys of the cards that show advanced fields too. */
  readonly whole: readonly string[];
  readonly words: string;
  /** How many cards are shown at once. */
  readonly limit: number;
}

export type PreviewChange =
  /** Opens or closes a card. `open` are those that are open now. */
  | { readonly kind: 'card'; readonly key: string; readonly open: readonly string[] }
  | { readonly kind: 'advanced'; readonly key: string }
  | { readonly kind: 'search'; readonly words: string }
  | { readonly kind: 'more' };

const cardsAtOnce = 40;

export const freshPreview: PreviewState = { opened: undefined, whole: [], words: '', limit: cardsAtOnce };

export function changedPreview(preview: PreviewState, change: PreviewChange): PreviewState {
  switch (change.kind) {
    case 'card':
      return { ...preview, opened: toggled(change.open, change.key) };
    case 'advanced':
      return { ...preview, whole: toggled(preview.whole, change.key) };
    case 'search':
      return { ...preview, words: change.words, limit: cardsAtOnce };
    case 'more':
      return { ...preview, limit: preview.limit + cardsAtOnce };
  }
}

function toggled(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
}
