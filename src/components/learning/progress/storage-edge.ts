/** The one place where progress meets the browser's storage. Small, because pages that may never need more load it. */

/** Begins as all our names do, so that the page starts its scripts at once (`components/tools/kept-here.ts`). */
const KEY = 'fusion-progress';
/** Where a text is put that could not be read, before another takes its place. */
const ASIDE = 'fusion-progress-damaged';

/** `removed`: another tab deleted everything. */
type Changed = (removed: boolean) => void;
const listeners = new Set<Changed>();

/** What this device keeps; `null` for nothing, and where storage is blocked. */
export function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a text; `false` when storage is full or blocked. */
export function writeKept(text: string): boolean {
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** Puts a text aside that could not be read: it is somebody's work, and a later version may be able to. */
export function putAside(text: string): void {
  try {
    localStorage.setItem(ASIDE, text);
  } catch {
    // There is no room for it; what is written next is worth more.
  }
}

/** Deletes everything that is kept of progress. */
export function removeKept(): void {
  try {
    localStorage.removeItem(KEY);
    localStorage.removeItem(ASIDE);
  } catch {
    // What cannot be reached was never kept.
  }
}

/** Tells everybody on this page that something changed. Other tabs hear of it from the browser. */
export function announce(): void {
  for (const changed of listeners) changed(false);
}

/** Calls back on every change, here and in other tabs, until the function that it returns is called. */
export function follow(changed: Changed): () => void {
  const elsewhere = ({ key, newValue }: StorageEvent) => {
    if (key === null || key === KEY) changed(newValue === null);
  };
  // A page that comes back as it was left has not heard what other tabs did.
  const back = ({ persisted }: PageTransitionEvent) => {
    if (persisted) changed(false);
  };
  listeners.add(changed);
  window.addEventListener('storage', elsewhere);
  window.addEventListener('pageshow', back);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('storage', elsewhere);
    window.removeEventListener('pageshow', back);
  };
}
