/** A text of the draft as a field shows and changes it. */
import { useDraft } from '../draft/draft-context';
import { parentOf } from '../draft/json-at';

/** The text at a pointer, and how it is changed. An empty text is taken out, but an item of a list stays in its place. */
export function useTextAnswer(at: string): readonly [text: string, change: (text: string) => void] {
  const { text, value, set, remove } = useDraft();
  const change = (next: string) => {
    if (next === '' && !Array.isArray(value(parentOf(at)))) remove(at);
    else set(at, next);
  };
  return [text(at), change];
}
