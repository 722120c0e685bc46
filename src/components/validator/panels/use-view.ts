/** Asks the worker about the connector that is open, whenever a file of it changes. */
import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../../worker/client';
import type { Content } from '../../../worker/protocol';
import { contentOf, type WorkspaceFile } from '../session/workspace';

/** Keystrokes that follow each other closely are answered together. */
const typingDelay = 200;

export interface View<Result> {
  /** The last answer; it stays while the next one is on its way. */
  readonly result: Result | undefined;
  /** Whether the last question could not be answered. */
  readonly failed: boolean;
}

/** @param ask has to stay the same function while its question is the same. */
export function useView<Result>(
  files: readonly WorkspaceFile[],
  ask: (contents: ReadonlyMap<string, Content>) => Promise<Outcome<Result>>,
): View<Result> {
  const [view, setView] = useState<View<Result>>({ result: undefined, failed: false });
  const seen = useRef(files);
  useEffect(() => {
    let wanted = true;
    // Another question about the same files is no keystroke, and is answered at once.
    const delay = seen.current === files ? 0 : typingDelay;
    seen.current = files;
    const timer = setTimeout(() => {
      void ask(new Map(files.map((file) => [file.path, contentOf(file)]))).then((outcome) => {
        if (!wanted || outcome.state === 'superseded') return;
        if (outcome.state === 'done') setView({ result: outcome.result, failed: false });
        else setView((before) => ({ ...before, failed: true }));
      });
    }, delay);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [files, ask]);
  return view;
}
