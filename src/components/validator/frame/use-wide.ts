/** Whether the parts of the checker stand side by side. The same bound stands in the style sheets. */
import { useSyncExternalStore } from 'react';

const query = '(width >= 1000px)';

export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => true,
  );
}
