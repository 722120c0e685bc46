/** Which operations of the draft answer with something to choose from. */
import { useMemo } from 'react';
import { type FoundList, listsIn } from '../content/found-values';
import { useDraft } from '../draft/draft-context';
import { answerSchema, offersValues } from './value-source';

export interface Offers {
  /** The ids of the operations that fit. */
  readonly ids: readonly string[];
  /** The operation as the draft tells it. */
  operation(id: string): unknown;
  /** The lists in its answer. */
  lists(id: string): readonly FoundList[];
}

export function useOffers(): Offers {
  const { calls, value, draft } = useDraft();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `value` reads the draft
  return useMemo(() => {
    const origins = new Map(calls.filter(({ role }) => role === 'action').map(({ id, origin }) => [id, origin]));
    const operation = (id: string) => value(origins.get(id) ?? '/-');
    return {
      ids: [...origins.keys()].filter((id) => offersValues(operation(id))),
      operation,
      lists: (id) => listsIn(answerSchema(operation(id))),
    };
  }, [calls, draft]);
}
