/** Starts the real worker. Apart from the client, so that tests need no browser. */
import { isolatedWorker } from './isolated-worker';

export function startWorker(): Worker {
  return isolatedWorker(() => new Worker(new URL('./validator.worker.ts', import.meta.url)));
}
