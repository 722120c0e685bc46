/** Keeps the draft a moment after each change, and at the latest when the page is left. */
import { useEffect, useState } from 'react';
import type { JsonObject } from './json-at';
import { saveKept } from './storage';

/** Keystrokes that follow each other closely are kept together, in milliseconds. */
const savingDelay = 250;

/** Whether the browser keeps what is entered. */
export function useKeeping(draft: JsonObject, step: string): boolean {
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    let pending = true;
    const save = () => {
      if (!pending) return;
      pending = false;
      setIsKept(saveKept({ draft, step }));
    };
    const timer = setTimeout(save, savingDelay);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [draft, step]);
  return isKept;
}
