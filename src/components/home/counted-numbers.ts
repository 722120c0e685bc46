/** Picks the numbers worth showing out of what the build counted. */

export interface CountedNumber {
  readonly value: number;
  readonly label: string;
}

const labels: readonly (readonly [string, string])[] = [
  ['ruleCount', 'rules, each with a page of its own'],
  ['officialCodeCount', 'codes of Microsoft’s checker covered'],
  ['lessonCount', 'lessons'],
  ['exerciseCount', 'exercises that are judged as you type'],
];

/** Whole numbers above zero, in a fixed order; anything else is left out, so that no page ever says "0 rules". */
export function countedNumbers(data: unknown): CountedNumber[] {
  if (typeof data !== 'object' || data === null) return [];
  const counts = new Map<string, unknown>(Object.entries(data));
  return labels.flatMap(([key, label]) => {
    const value = counts.get(key);
    return typeof value === 'number' && Number.isInteger(value) && value > 0 ? [{ value, label }] : [];
  });
}
