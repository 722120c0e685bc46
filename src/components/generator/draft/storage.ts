/**
 * Keeps the draft in this browser from one visit to the next. The only place of the generator that touches storage.
 *
 * All tabs share one place. Each remembers what it has last seen there, so that none writes over what another has
 * written since: whoever comes second is told.
 */
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

/** What became of a draft that was to be kept; `other` is what another tab has kept meanwhile. */
export type Keeping = 'kept' | 'refused' | { readonly other: Kept };

/** What stood there when this tab last looked. */
let seen: string | null = null;

/** What was kept, or nothing. What is not of our shape (an older version, a damaged record) counts as nothing. */
export function loadKept(): Kept | undefined {
  seen = read();
  return keptIn(seen);
}

/** What another tab has kept since this one last looked; `undefined` where that is the same draft, or none. */
export function otherKept(): Kept | undefined {
  const now = read();
  const other = now === seen ? undefined : keptIn(now);
  if (other === undefined) return undefined;
  const own = keptIn(seen)?.draft;
  return own !== undefined && JSON.stringify(other.draft) === JSON.stringify(own) ? undefined : other;
}

/** Tells what another tab has kept, each time; nothing where both agree again. Returns how to stop that. */
export function watchKept(onOther: (other: Kept | undefined) => void): () => void {
  const look = (event: StorageEvent) => {
    if (event.key === key) onOther(otherKept());
  };
  window.addEventListener('storage', look);
  return () => window.removeEventListener('storage', look);
}

/** Keeps the draft, unless another tab has kept another one. */
export function saveKept(kept: Kept): Keeping {
  const other = otherKept();
  return other === undefined ? replaceKept(kept) : { other };
}

/** Keeps the draft whatever another tab has kept. */
export function replaceKept(kept: Kept): 'kept' | 'refused' {
  const text = JSON.stringify(kept);
  try {
    localStorage.setItem(key, text);
    seen = text;
    return 'kept';
  } catch {
    return 'refused';
  }
}

/** Forgets the draft, unless it is another tab's. */
export function forgetKept(): void {
  if (otherKept() !== undefined) return;
  try {
    localStorage.removeItem(key);
    seen = null;
  } catch {
    // What cannot be reached was never kept.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keptIn(text: string | null): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
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
