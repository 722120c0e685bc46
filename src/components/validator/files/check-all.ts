/** The table of many connectors: results as they come in, and their order. Pure. */
import type { ConnectorChoice, CountResult } from '../../../worker/protocol';

export type CheckedChoice = CountResult | 'failed';
export type CheckedChoices = ReadonlyMap<string, CheckedChoice>;

export const sortKeys = ['name', 'errors', 'warnings', 'hints'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The other direction of the same column, or another column: names from A, counts from the highest. */
export function sortedAnew({ key, descending }: Sorting, chosen: SortKey): Sorting {
  return chosen === key ? { key, descending: !descending } : { key: chosen, descending: chosen !== 'name' };
}

/** What is not checked stands at the end in either direction; what is equal stands by name. */
export function sortedChoices(
  choices: readonly ConnectorChoice[],
  checked: CheckedChoices,
  { key, descending }: Sorting,
): ConnectorChoice[] {
  const sign = descending ? -1 : 1;
  const byName = (left: ConnectorChoice, right: ConnectorChoice) => left.name.localeCompare(right.name, 'en');
  if (key === 'name') return [...choices].sort((left, right) => sign * byName(left, right));
  const countOf = ({ name }: ConnectorChoice) => {
    const result = checked.get(name);
    return result === undefined || result === 'failed' ? undefined : result.summary[key];
  };
  return [...choices].sort((left, right) => {
    const first = countOf(left);
    const second = countOf(right);
    if (first === undefined || second === undefined) {
      return first === second ? byName(left, right) : first === undefined ? 1 : -1;
    }
    return sign * (first - second) || byName(left, right);
  });
}

/** What is said when all is done, or when it was stopped. */
export function checkedSentence(checked: CheckedChoices, total: number): string {
  const results = [...checked.values()];
  const bad = results.filter((result) => result !== 'failed' && result.summary.errors > 0).length;
  const failed = results.filter((result) => result === 'failed').length;
  const count = checked.size < total ? `${checked.size} of ${total} connectors` : `${total} connectors`;
  const trouble = failed > 0 ? ` ${failed} could not be checked.` : '';
  return `${count} checked, ${bad} with errors.${trouble}`;
}
