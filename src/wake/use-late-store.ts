/**
 * What only the browser knows (the clock, the device) on pages that a server wrote. React's own hook for that takes up the
 * difference in one piece, at the end of the task in which the page wakes up; here the page stays free for presses.
 */
import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether React took this element over from the page that a server wrote: `true` on the server, too; `false` for what was
 * made in the browser. Never changes.
 */
export function useTakenOver(): boolean {
  // React asks the second question only where it takes over, and the first one afterwards: it must hear the same.
  const [answer] = useState({ takenOver: false });
  return useSyncExternalStore(
    never,
    () => answer.takenOver,
    () => {
      answer.takenOver = true;
      return true;
    },
  );
}

/**
 * Follows a value outside React.
 *
 * @param subscribe calls back when the value may have changed; always the same function
 * @param read the value now, the same one as long as nothing changed; always the same function
 * @param served what the server writes
 */
export function useLateStore<Value>(
  subscribe: (changed: () => void) => () => void,
  read: () => Value,
  served: Value,
): Value {
  const takenOver = useTakenOver();
  const [value, setValue] = useState(() => (takenOver ? served : read()));
  useEffect(() => {
    const look = () => startTransition(() => setValue(() => read()));
    look();
    return subscribe(look);
  }, [subscribe, read]);
  return value;
}
