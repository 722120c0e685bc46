/** Which operations of an import have another id in the edited answers, and which are gone. */
import type { Answers } from '../answers';
import { type PlannedCall, planCalls } from '../plan';
import type { Renames } from './in-files';

export interface ChangedIds {
  /** New ids by old ones. */
  readonly renamed: Renames;
  /** The ids of operations that were taken away. */
  readonly gone: ReadonlySet<string>;
}

/** What makes two calls the same although their ids differ, the surest first. */
const sameness: ReadonlyArray<(call: PlannedCall) => string> = [
  ({ method, path }) => `${method} ${path}`,
  ({ role, path }) => `${role} ${path}`,
  ({ role, operation }) => `${role} ${JSON.stringify([operation.summary, operation.description])}`,
];

export function changedIds(first: Answers, edited: Answers): ChangedIds {
  const were = planCalls(first);
  const now = planCalls(edited);
  const ids = (calls: readonly PlannedCall[]) => new Set(calls.map(({ id }) => id));
  const [idsBefore, idsNow] = [ids(were), ids(now)];
  let gone = were.filter(({ id }) => !idsNow.has(id));
  let fresh = now.filter(({ id }) => !idsBefore.has(id));
  const renamed = new Map<string, string>();
  for (const key of sameness) {
    for (const call of gone) {
      const fits = (other: PlannedCall) => key(other) === key(call);
      const [other] = fresh.filter(fits);
      // Of several that would fit none is sure.
      if (other === undefined || fresh.filter(fits).length > 1 || gone.filter(fits).length > 1) continue;
      renamed.set(call.id, other.id);
    }
    const taken = new Set(renamed.values());
    gone = gone.filter(({ id }) => !renamed.has(id));
    fresh = fresh.filter(({ id }) => !taken.has(id));
  }
  return { renamed, gone: new Set(gone.map(({ id }) => id)) };
}
