/** The calls of the connector as something to choose. What is chosen keeps its id from then on. */
import type { NamedCall } from '../../../worker/generate-protocol';
import { useDraft } from '../draft/draft-context';
import type { Choice } from './ChoiceField';

/** How a call reads in a list of choices. */
export function choiceOf({ id, summary, method, path }: NamedCall): Choice {
  return { value: id, label: `${summary === '' ? `${method.toUpperCase()} ${path}` : summary} (${id})` };
}

/**
 * Writes the id of an operation into the draft. An id that is made of method and path changes with them, and then
 * nothing may hang on it.
 */
export function usePinnedId(): (id: string) => void {
  const { calls, text, set } = useDraft();
  return (id) => {
    const call = calls.find((candidate) => candidate.id === id);
    const at = call === undefined ? undefined : `${call.origin}/id`;
    if (at !== undefined && text(at) === '') set(at, id);
  };
}
