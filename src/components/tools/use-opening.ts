/** Opening files that take their time: says how far it is, and can be cancelled. What was open stays until the end. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '../../worker/protocol';
import { type Incoming, type PickedFile, readPicked } from './incoming';

/** The bar moves at most so often, in milliseconds: drawing must not slow down what it tells of. */
const stepTime = 80;

export interface Opening<What> {
  readonly progress: Progress | undefined;
  /** Files that are picked while others are on their way take their place. */
  pick(files: readonly PickedFile[] | Promise<readonly PickedFile[]>, what: What): void;
  cancel(): void;
}

export interface OpeningRun {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

interface OpeningOptions<What> {
  /** The largest file that is no archive, in bytes, where it is not the usual one. */
  readonly largest?: number;
  /** Looks into what was read. */
  open(incoming: Incoming, what: What, run: OpeningRun): Promise<void>;
  /** Called when a person has cancelled; the signal is aborted already. */
  onCancel(): void;
}

/** @typeParam What says what the files are picked for. */
export function useOpening<What>(options: OpeningOptions<What>): Opening<What> {
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => () => running.current?.abort(), []);
  const pick = useCallback<Opening<What>['pick']>((files, what) => {
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
      const { largest } = latest.current;
      const incoming = await readPicked(await files, {
        signal,
        onProgress,
        ...(largest === undefined ? {} : { largest }),
      });
      if (!signal.aborted) await latest.current.open(incoming, what, { signal, onProgress: tell });
      if (signal.aborted) return;
      setProgress(undefined);
      running.current = undefined;
    };
    void work();
  }, []);
  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setProgress(undefined);
    latest.current.onCancel();
  }, []);
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
