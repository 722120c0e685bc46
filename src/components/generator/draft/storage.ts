/** Keeps the draft in this browser from one visit to the next. The only place of the generator that touches storage. */
import type { ImportReport } from '../../../worker/generate-protocol';
import { isObject, type JsonObject } from './json-at';

const key = 'fusion-generator';

export interface Kept {
  readonly draft: JsonObject;
  /** The id of the step that was open. */
  readonly step: string;
  /** What the import had to tell, where the draft was begun with one. */
  readonly report?: ImportReport | undefined;
}

/** What was kept, or nothing. What is not of our shape (an older version, a damaged record) counts as nothing. */
export function loadKept(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isObject(kept) || !isObject(kept.draft)) return undefined;
    const { draft, step, report } = kept;
    return {
      draft,
      step: typeof step === 'string' ? step : '',
      ...(isReport(report) ? { report } : {}),
    };
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is ImportReport {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    Array.isArray(value.notes) &&
    value.notes.every((note) => typeof note === 'string') &&
    Array.isArray(value.remarks) &&
    value.remarks.every(
      (remark) =>
        isObject(remark) &&
        ['lost', 'changed', 'problem'].includes(String(remark.kind)) &&
        typeof remark.pointer === 'string' &&
        typeof remark.message === 'string',
    )
  );
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
