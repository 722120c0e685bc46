/**
 * Whether this device keeps something for this site: a connector, a start day, a setting. A page that was served knows
 * nothing of it, so such a page starts its scripts at once (`src/site/start-scripts.ts`).
 */

/** What all our names in localStorage begin with. */
const ours = 'fusion';

export function keepsSomething(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(ours));
  } catch {
    return false;
  }
}

/** Notes that the database keeps something: it cannot be asked before a page starts. */
export function noteKept(): void {
  try {
    localStorage.setItem(`${ours}-kept`, '');
  } catch {
    // The page starts a few seconds later, then.
  }
}
