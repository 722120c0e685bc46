/** How numbers and limits are said. Pure. */
import type { MeasureResult } from '../../../../worker/protocol';

export type Measure = MeasureResult['sizes'][number];
export type Share = MeasureResult['shares'][number];

/** "12,345". */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

const units: Readonly<Record<Measure['unit'], readonly [one: string, many: string]>> = {
  bytes: ['byte', 'bytes'],
  characters: ['character', 'characters'],
  schemas: ['schema', 'schemas'],
  levels: ['level', 'levels'],
  operations: ['operation', 'operations'],
  categories: ['category', 'categories'],
  triggers: ['trigger', 'triggers'],
};

/** "1 operation", "12,345 bytes". */
export function amount(value: number, unit: Measure['unit']): string {
  return `${grouped(value)} ${units[unit][value === 1 ? 0 : 1]}`;
}

/** "43 of 512 schemas". */
export function amountText({ value, unit, limit, inferred }: Measure): string {
  if (limit === undefined) return amount(value, unit);
  return `${grouped(value)} of ${inferred ? 'about ' : ''}${amount(limit, unit)}`;
}

/** The part of the limit in percent, as people read it: never 100 below the limit and never 0 above nothing. */
export function percent(value: number, limit: number): number {
  const exact = (value / limit) * 100;
  if (exact > 0 && exact < 1) return 1;
  return value < limit ? Math.min(99, Math.round(exact)) : Math.round(exact);
}

export const stateWords: Readonly<Record<Measure['state'], string>> = {
  fine: '',
  free: '',
  near: 'close to the limit',
  over: 'too much',
  short: 'too little',
};

/** What a screen reader hears, and what stands above the numbers. */
export function measuresSummary({ sizes, texts }: Pick<MeasureResult, 'sizes' | 'texts'>): string {
  const all = [...sizes, ...texts];
  const count = (...states: ReadonlyArray<Measure['state']>) =>
    all.filter(({ state }) => states.includes(state)).length;
  const broken = count('over', 'short');
  const near = count('near');
  const limited = all.filter(({ limit }) => limit !== undefined).length;
  if (broken === 0 && near === 0) return `All ${limited} numbers are well within their limits.`;
  const outside =
    broken === 0 ? '' : `${broken} of ${limited} numbers ${broken === 1 ? 'breaks its limit' : 'break their limits'}.`;
  const of = broken === 0 ? ` of ${limited} numbers` : '';
  const close =
    near === 0 ? '' : `${near}${of} ${near === 1 ? 'comes close to its limit' : 'come close to their limits'}.`;
  return `${outside} ${close}`.trim();
}
