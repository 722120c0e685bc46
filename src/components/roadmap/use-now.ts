/** The one place of the roadmap that reads the clock and the reader's time zone. */

import type { PlainDate } from '../../schedule/model';
import { useLateStore } from '../../wake/use-late-store';

const MINUTE = 60_000;

function subscribe(changed: () => void): () => void {
  const timer = window.setInterval(changed, MINUTE / 2);
  // A page that comes back from the background may have missed its timer.
  document.addEventListener('visibilitychange', changed);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', changed);
  };
}

const read = (): number | null => Math.floor(Date.now() / MINUTE) * MINUTE;

/** Milliseconds since 1970, to the minute; `null` on the server and while the page wakes up. */
export function useNow(): number | null {
  return useLateStore(subscribe, read, null);
}

/** The reader's day at an instant. Asks no zone by its name: the rules of zones take a phone 20 ms to load. */
export function viewerDay(instant: number): PlainDate {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The reader's zone; `UTC` where the browser does not tell. Only meaningful once `useNow` has a value. */
export function viewerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
