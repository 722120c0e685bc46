/** The worker: passes messages to the service and back. */
import type { Request, Response } from './protocol';
import { CheckService } from './service';

/** What is used of a worker's global scope. The DOM types know only a window's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Response): void;
}

const scope = self as unknown as WorkerScope;
const service = new CheckService((response) => scope.postMessage(response));

scope.onmessage = ({ data }) => void service.answer(data).then((answer) => scope.postMessage(answer));
