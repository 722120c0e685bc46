/** The one place of the roadmap that reads the clock and the reader's time zone. */
import { useSyncExternalStore } from 'react';

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

/** Milliseconds since 1970, to the minute; `null` on the server and while the page wakes up. */
export function useNow(): number | null {
  return useSyncExternalStore(
    subscribe,
    () => Math.floor(Date.now() / MINUTE) * MINUTE,
    () => null,
  );
}

/** The reader's zone; `UTC` where the browser does not tell. Only meaningful once `useNow` has a value. */
export function viewerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
