/** Opening files that take their time: says how far it is, and can be cancelled. What was open stays until the end. */
import { useCallback, useRef, useState } from 'react';
import type { Progress } from '../../../worker/protocol';
import { type PickedFile, readPicked } from '../files/incoming';
import type { ValidatorHandle } from './use-validator';

/** The bar moves at most so often, in milliseconds: drawing must not slow down what it tells of. */
const stepTime = 80;

export interface Opening {
  readonly progress: Progress | undefined;
  pick(files: readonly PickedFile[] | Promise<readonly PickedFile[]>, add: boolean): void;
  cancel(): void;
}

export function useOpening({ open, client, dispatch }: Pick<ValidatorHandle, 'open' | 'client' | 'dispatch'>): Opening {
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);
  const pick = useCallback<Opening['pick']>(
    (files, add) => {
      running.current?.abort();
      const run = new AbortController();
      running.current = run;
      const { signal } = run;
      const tell = throttled((next: Progress) => {
        if (!signal.aborted) setProgress(next);
      });
      const work = async () => {
        tell({ step: 'reading', done: 0, total: 0 });
        const onProgress = (done: number, total: number) => tell({ step: 'reading', done, total });
        const incoming = await readPicked(await files, { signal, onProgress });
        if (!signal.aborted) await open(incoming, { add, onProgress: tell });
        if (signal.aborted) return;
        setProgress(undefined);
        running.current = undefined;
      };
      void work();
    },
    [open],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    client.cancel('read');
    setProgress(undefined);
    dispatch({ type: 'problems', problems: ['Opening was stopped. What was open is still there.'] });
  }, [client, dispatch]);
  return { progress, pick, cancel };
}

function throttled(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY;
  let step: Progress['step'] | undefined;
  return (progress) => {
    const now = performance.now();
    if (progress.step === step && now - last < stepTime) return;
    last = now;
    step = progress.step;
    tell(progress);
  };
}
