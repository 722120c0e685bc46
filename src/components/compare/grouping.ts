/** Puts the changes of a report into groups: by verdict, then by the operations that they are about. Pure. */
import type { Verdict } from '../../connector/compare/index';
import type { ShownChange } from '../../worker/compare-protocol';

export interface OperationGroup {
  /** Ids of operations; empty for the whole connector. */
  readonly operations: readonly string[];
  readonly changes: readonly ShownChange[];
}

export interface VerdictGroup {
  readonly verdict: Verdict;
  readonly count: number;
  readonly groups: readonly OperationGroup[];
}

const order: readonly Verdict[] = ['breaking', 'risky', 'safe'];

/** Groups in the order of the report; verdicts without a change are left out. */
export function grouped(changes: readonly ShownChange[]): VerdictGroup[] {
  return order.flatMap((verdict) => {
    const own = changes.filter((change) => change.verdict === verdict);
    if (own.length === 0) return [];
    const groups = new Map<string, { operations: readonly string[]; changes: ShownChange[] }>();
    for (const change of own) {
      const key = change.operations.join('\n');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { operations: change.operations, changes: [change] });
      else group.changes.push(change);
    }
    return [{ verdict, count: own.length, groups: [...groups.values()] }];
  });
}
