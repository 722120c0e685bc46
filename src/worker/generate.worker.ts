/** The generator's worker: passes messages to the service and back. */
import type { GenerateWorkerRequest, GenerateWorkerResponse } from './generate-protocol';
import { answerGenerator } from './generate-service';

/** What is used of a worker's global scope. The DOM types know only a window's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<GenerateWorkerRequest>) => void) | null;
  postMessage(message: GenerateWorkerResponse): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => scope.postMessage(answerGenerator(data, (response) => scope.postMessage(response)));
