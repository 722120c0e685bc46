/** Keeps the draft in this browser from one visit to the next. The only place of the generator that touches storage. */
import { isObject, type JsonObject } from './json-at';

const key = 'fusion-generator';

export interface Kept {
  readonly draft: JsonObject;
  /** The id of the step that was open. */
  readonly step: string;
}

/** What was kept, or nothing. What is not of our shape (an older version, a damaged record) counts as nothing. */
export function loadKept(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isObject(kept) || !isObject(kept.draft)) return undefined;
    return { draft: kept.draft, step: typeof kept.step === 'string' ? kept.step : '' };
  } catch {
    return undefined;
  }
}

/** Keeps the draft; `false` when the browser does not allow it or has no room. */
export function saveKept(kept: Kept): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft. */
export function forgetKept(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What cannot be reached was never kept.
  }
}
