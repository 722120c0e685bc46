/** The checklist with what a person has ticked. Pure. */
import type { ReadinessResult } from '../../../../worker/protocol';

export type Group = ReadinessResult['groups'][number];
export type Item = Group['items'][number];

/** How an item stands: `ticked` was asked and is answered. */
export type Standing = 'done' | 'ticked' | 'missing' | 'open';

export function standingOf({ state, id }: Item, ticks: readonly string[]): Standing {
  if (state !== 'ask') return state;
  return ticks.includes(id) ? 'ticked' : 'open';
}

export const standingWords: Readonly<Record<Standing, string>> = {
  done: 'Done',
  ticked: 'You say so',
  missing: 'Missing',
  open: 'Ask yourself',
};

/** How many items stand how. */
export function counts(groups: readonly Group[], ticks: readonly string[]): Readonly<Record<Standing, number>> {
  const found = { done: 0, ticked: 0, missing: 0, open: 0 };
  for (const item of groups.flatMap(({ items }) => items)) found[standingOf(item, ticks)]++;
  return found;
}

/** What a screen reader hears, and what stands above the list. */
export function readinessSummary(groups: readonly Group[], ticks: readonly string[]): string {
  const { done, ticked, missing, open } = counts(groups, ticks);
  const all = done + ticked + missing + open;
  const rest = [...(missing > 0 ? [`${missing} missing`] : []), ...(open > 0 ? [`${open} for you to answer`] : [])];
  const ready = `${done + ticked} of ${all} are done`;
  return rest.length === 0 ? `All ${all} are done.` : `${ready}: ${rest.join(', ')}.`;
}
