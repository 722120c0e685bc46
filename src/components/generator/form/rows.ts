/** Rows of names and values, and the object that they are. Pure. */
import { isObject } from '../draft/json-at';

export interface Row {
  readonly name: string;
  readonly value: string;
}

/** The rows of an object; what is no text is shown as JSON. */
export function rowsOf(value: unknown): readonly Row[] {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, held]) => ({
    name,
    value: typeof held === 'string' ? held : JSON.stringify(held),
  }));
}

/** The object that rows are. A row without a name is not in it yet; of two with one name the first is. */
export function valueOfRows(rows: readonly Row[]): Readonly<Record<string, string>> {
  const made = new Map<string, string>();
  for (const { name, value } of rows) if (name !== '' && !made.has(name)) made.set(name, value);
  return Object.fromEntries(made);
}

/** Whether rows stand for what the draft holds. */
export function sameRows(rows: readonly Row[], value: unknown): boolean {
  return JSON.stringify(rowsOf(valueOfRows(rows))) === JSON.stringify(rowsOf(value));
}

/** What is wrong with the rows themselves, in sentences. */
export function rowProblems(rows: readonly Row[]): string[] {
  const seen = new Set<string>();
  const problems = new Set<string>();
  for (const { name, value } of rows) {
    if (name === '' && value !== '') problems.add('A row has no name; it is left out until it has one.');
    if (name !== '' && seen.has(name)) problems.add(`\`${name}\` is here twice; the first row counts.`);
    seen.add(name);
  }
  return [...problems];
}
