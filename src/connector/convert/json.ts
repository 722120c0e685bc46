/** Plain JSON values, and careful looks into them: what comes in was written by anybody. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** What is being built; members stay in the order in which they are set. */
export type Draft = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object, or an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text, or `undefined` when there is none or only white space. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function textsOf(value: unknown): string[] {
  return listOf(value).filter((entry) => typeof entry === 'string');
}

/** The own member of that name; a name like `constructor` finds nothing that is not written there. */
export function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The members whose names start with `x-`. */
export function extensionsOf(value: JsonObject): Array<[string, unknown]> {
  return Object.entries(value).filter(([name]) => name.startsWith('x-'));
}

/** An object out of entries without the ones that are `undefined`; safe for any name. */
export function compact(entries: ReadonlyArray<readonly [string, unknown]>): JsonObject {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Whether two JSON values say the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A value as a word for a sentence; `String` throws for objects without a prototype. */
export function wordOf(value: unknown): string {
  return typeof value === 'object' || value === undefined ? 'something else' : String(value);
}
