/** Keeps the draft a moment after each change, and at the latest when the page or the wizard is left. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportReport } from '../../../worker/generate-protocol';
import type { JsonObject } from './json-at';
import { type Kept, loadKept, replaceKept, saveKept, watchKept } from './storage';

/** Keystrokes that follow each other closely are kept together, in milliseconds. */
const savingDelay = 250;

export interface KeepingHandle {
  /** Whether the browser keeps what is entered. */
  readonly isKept: boolean;
  /** What another tab has kept instead: nothing is kept here until somebody has chosen. */
  readonly other: Kept | undefined;
  /** Keeps the draft of this tab. */
  keepOwn(): void;
  /** From now on the other draft is the one that is kept; the caller puts it, as it is now, in the place of its own. */
  takeOther(): Kept | undefined;
}

export function useKeeping(draft: JsonObject, step: string, report: ImportReport | undefined): KeepingHandle {
  const [isKept, setIsKept] = useState(true);
  const [other, setOther] = useState<Kept>();
  /** What is yet to be kept. */
  const pending = useRef<() => void>(undefined);
  const isAsking = other !== undefined;
  useEffect(() => watchKept(setOther), []);
  useEffect(() => {
    if (isAsking) {
      pending.current = undefined;
      return;
    }
    const save = () => {
      pending.current = undefined;
      const kept = saveKept({ draft, step, report });
      if (typeof kept === 'object') setOther(kept.other);
      else setIsKept(kept === 'kept');
    };
    pending.current = save;
    const timer = setTimeout(() => pending.current?.(), savingDelay);
    return () => clearTimeout(timer);
  }, [draft, step, report, isAsking]);
  useEffect(() => {
    const saveNow = () => pending.current?.();
    window.addEventListener('pagehide', saveNow);
    return () => {
      window.removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, []);
  const keepOwn = useCallback(() => {
    setIsKept(replaceKept({ draft, step, report }) === 'kept');
    setOther(undefined);
  }, [draft, step, report]);
  const takeOther = useCallback(() => {
    const now = loadKept();
    setOther(undefined);
    return now;
  }, []);
  return { isKept, other, keepOwn, takeOther };
}
