/** The comparison's worker: passes messages to the service and back. */
import type { CompareWorkerRequest, CompareWorkerResponse } from './compare-protocol';
import { answerComparison } from './compare-service';

/** What is used of a worker's global scope. The DOM types know only a window's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<CompareWorkerRequest>) => void) | null;
  postMessage(message: CompareWorkerResponse): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => scope.postMessage(answerComparison(data, (response) => scope.postMessage(response)));
