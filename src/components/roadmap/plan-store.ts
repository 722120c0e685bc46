/** The one place that remembers a learner's start day on this device. Works without storage, until the page is left. */

import { isPlainDate, isWorkingDay } from '../../schedule/dates';
import type { PlainDate } from '../../schedule/model';
import { useLateStore } from '../../wake/use-late-store';

const KEY = 'fusion.start-day';
const listeners = new Set<() => void>();
/** Used instead of storage where that is blocked; `undefined` while storage works. */
let withoutStorage: PlainDate | null | undefined;

function read(): PlainDate | null {
  if (withoutStorage !== undefined) return withoutStorage;
  try {
    const stored = window.localStorage.getItem(KEY);
    return stored !== null && isPlainDate(stored) && isWorkingDay(stored) ? stored : null;
  } catch {
    return null;
  }
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  // Another tab chose or forgot.
  window.addEventListener('storage', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('storage', changed);
  };
}

function write(start: PlainDate | null): boolean {
  let kept = true;
  try {
    if (start === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, start);
    withoutStorage = undefined;
  } catch {
    withoutStorage = start;
    kept = false;
  }
  for (const changed of listeners) changed();
  return kept;
}

/** Remembers the start day. `false` when the browser refused, so that it lasts only as long as the page. */
export function savePlan(start: PlainDate): boolean {
  return write(start);
}

/** Forgets the start day; the cohort's dates are shown again. */
export function forgetPlan(): void {
  write(null);
}

/** The remembered start day; `null` without one, and on the server. */
export function usePlan(): PlainDate | null {
  return useLateStore(subscribe, read, null);
}
