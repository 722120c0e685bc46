/** The comparison's side of its worker. */
import type { CompareAnswers, CompareWorkerRequest, CompareWorkerResponse, ShownComparison } from './compare-protocol';
import { isolatedWorker } from './isolated-worker';
import type { FileContent, Progress, ReadResult, SourceFile } from './protocol';
import { bytesOf, sizeOf } from './size';
import { type Outcome, WorkerClient } from './worker-client';

export class CompareClient extends WorkerClient<CompareAnswers, CompareWorkerRequest, CompareWorkerResponse> {
  compare(old: readonly FileContent[], now: readonly FileContent[]): Promise<Outcome<ShownComparison>> {
    return this.submit('compare', sizeOf(old) + sizeOf(now), (id) => ({ kind: 'compare', id, old, new: now }));
  }

  /** Looks into files that were dropped or picked. */
  read(
    sources: readonly SourceFile[],
    asOne: boolean,
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<ReadResult>> {
    return this.submit('read', bytesOf(sources), (id) => ({ kind: 'read', id, sources, asOne }), onProgress);
  }
}

/** Starts the real worker. */
export function startCompareWorker(): Worker {
  return isolatedWorker(() => new Worker(new URL('./compare.worker.ts', import.meta.url)));
}
