/** Keeps the draft a moment after each change, and at the latest when the page or the wizard is left. */
import { useEffect, useRef, useState } from 'react';
import type { ImportReport } from '../../../worker/generate-protocol';
import type { JsonObject } from './json-at';
import { saveKept } from './storage';

/** Keystrokes that follow each other closely are kept together, in milliseconds. */
const savingDelay = 250;

/** Whether the browser keeps what is entered. */
export function useKeeping(draft: JsonObject, step: string, report: ImportReport | undefined): boolean {
  const [isKept, setIsKept] = useState(true);
  /** What is yet to be kept. */
  const pending = useRef<() => void>(undefined);
  useEffect(() => {
    const save = () => {
      pending.current = undefined;
      setIsKept(saveKept({ draft, step, report }));
    };
    pending.current = save;
    const timer = setTimeout(() => pending.current?.(), savingDelay);
    return () => clearTimeout(timer);
  }, [draft, step, report]);
  useEffect(() => {
    const saveNow = () => pending.current?.();
    window.addEventListener('pagehide', saveNow);
    return () => {
      window.removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, []);
  return isKept;
}
