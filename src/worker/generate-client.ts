/** The generator's side of its worker. */
import type { PastedJson } from '../connector/generate/index';
import type {
  BeginAs,
  BeginResult,
  GenerateAnswers,
  GenerateResult,
  GenerateWorkerRequest,
  GenerateWorkerResponse,
} from './generate-protocol';
import { isolatedWorker } from './isolated-worker';
import type { Progress, ReadResult, SourceFile } from './protocol';
import { bytesOf } from './size';
import { type Outcome, WorkerClient } from './worker-client';

export class GenerateClient extends WorkerClient<GenerateAnswers, GenerateWorkerRequest, GenerateWorkerResponse> {
  /** Makes and checks the connector of a draft, given as JSON. A newer draft supersedes an older one. */
  generate(text: string): Promise<Outcome<GenerateResult>> {
    return this.submit('generate', text.length, (id) => ({ kind: 'generate', id, text }));
  }

  /** The files of a draft in a zip archive. */
  bundle(text: string): Promise<Outcome<Uint8Array>> {
    return this.submit('bundle', text.length, (id) => ({ kind: 'bundle', id, text }));
  }

  /** Reads JSON with patience. */
  pasted(text: string): Promise<Outcome<PastedJson>> {
    return this.submit('pasted', text.length, (id) => ({ kind: 'pasted', id, text }));
  }

  /** Makes a draft of files that somebody has. */
  begin(
    sources: readonly SourceFile[],
    as: BeginAs,
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<BeginResult>> {
    return this.submit('begin', bytesOf(sources), (id) => ({ kind: 'begin', id, sources, as }), onProgress);
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
export function startGenerateWorker(): Worker {
  return isolatedWorker(() => new Worker(new URL('./generate.worker.ts', import.meta.url)));
}
