/**
 * The page's side of a worker, whatever is asked of it. One request runs at a time; a newer request of a kind supersedes
 * an older one; a worker that crashes or hangs is replaced, and the next request starts it anew.
 */
import type { Progress } from './protocol';

/** What every request has: its kind, and an id that its answer repeats. */
export interface AnyRequest {
  readonly kind: string;
  readonly id: number;
}

/** What every message back is: how far a request is, its result, or the sentence of what the worker threw. */
export type AnyResponse<Result> =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: string; readonly id: number; readonly result: Result };

/** What is used of a worker, so that tests can play one. */
export interface WorkerFor<Request, Response> {
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(message: Request): void;
  terminate(): void;
}

export type FailureReason = 'crashed' | 'hung' | 'refused';

export type Outcome<Result> =
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'superseded' }
  | { readonly state: 'failed'; readonly reason: FailureReason; readonly message: string };

/** A request that waits or runs. Its message is made when it starts: only then is it known what the worker holds. */
interface Job<Request, Result> {
  readonly kind: string;
  /** Characters and bytes that are worked through. */
  readonly size: number;
  message(id: number): Request;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  settle(outcome: Outcome<Result>): void;
}

interface Running<Request, Result> {
  readonly id: number;
  readonly job: Job<Request, Result>;
  readonly patience: number;
  timer: ReturnType<typeof setTimeout>;
}

export interface WorkerOptions<Request, Response> {
  readonly spawn: () => WorkerFor<Request, Response>;
  /** Called when the worker dies while nothing is asked of it. */
  readonly onIdleCrash?: (message: string) => void;
  /** After so many milliseconds a request counts as hung, however small it is. */
  readonly patience?: number;
}

const defaultPatience = 10_000;
/** Large files may take longer, on a slow device most of all: so many milliseconds more for each character or byte. */
const patienceForSize = 0.01;

/** @typeParam Answers the result of each kind of request. */
export class WorkerClient<
  Answers extends object,
  Request extends AnyRequest,
  Response extends AnyResponse<Answers[keyof Answers]>,
> {
  private worker: WorkerFor<Request, Response> | undefined;
  private readonly waiting = new Map<string, Job<Request, Answers[keyof Answers]>>();
  private running: Running<Request, Answers[keyof Answers]> | undefined;
  private lastId = 0;

  constructor(private readonly options: WorkerOptions<Request, Response>) {}

  /** Ends a request at once, whether it waits or runs. A worker cannot be interrupted: it is replaced by a new one. */
  cancel(kind: keyof Answers & string): void {
    this.waiting.get(kind)?.settle({ state: 'superseded' });
    this.waiting.delete(kind);
    const running = this.running?.job;
    if (running?.kind !== kind) return;
    this.drop();
    running.settle({ state: 'superseded' });
    this.next();
  }

  /** Ends the worker. Whatever waits is superseded by nothing. */
  dispose(): void {
    const jobs = [this.running?.job, ...this.waiting.values()];
    this.waiting.clear();
    this.drop();
    for (const job of jobs) job?.settle({ state: 'superseded' });
  }

  /** Called when the worker is gone, and with it all that it remembered. */
  protected onDrop(): void {}

  /**
   * @param size how many characters and bytes are worked through
   * @param onProgress is given how far the request is, while it runs
   */
  protected submit<Kind extends keyof Answers & string>(
    kind: Kind,
    size: number,
    message: (id: number) => Request,
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<Answers[Kind]>> {
    return new Promise((resolve) => {
      this.waiting.get(kind)?.settle({ state: 'superseded' });
      if (this.running?.job.kind === kind) this.running.job.settle({ state: 'superseded' });
      // The worker answers a request with the result of its kind; `settle` of a promise that is settled does nothing.
      const settle = (outcome: Outcome<Answers[keyof Answers]>) => resolve(outcome as Outcome<Answers[Kind]>);
      this.waiting.set(kind, { kind, size, message, settle, onProgress });
      this.next();
    });
  }

  private next(): void {
    if (this.running !== undefined) return;
    const [job] = this.waiting.values();
    if (job === undefined) return;
    this.waiting.delete(job.kind);
    const id = ++this.lastId;
    const patience = (this.options.patience ?? defaultPatience) + job.size * patienceForSize;
    this.running = { id, job, patience, timer: setTimeout(() => this.giveUp(patience), patience) };
    try {
      this.worker ??= this.start();
      this.worker.postMessage(job.message(id));
    } catch (error) {
      this.fail('crashed', error instanceof Error ? error.message : String(error));
    }
  }

  private start(): WorkerFor<Request, Response> {
    const worker = this.options.spawn();
    worker.onmessage = ({ data }) => this.receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.fail('crashed', event.message ?? '');
    };
    worker.onmessageerror = () => this.fail('crashed', 'An answer could not be read.');
    return worker;
  }

  private receive(response: AnyResponse<Answers[keyof Answers]>): void {
    const running = this.running;
    if (running === undefined || response.id !== running.id) return;
    clearTimeout(running.timer);
    if ('progress' in response) {
      // It is alive: the clock starts anew.
      running.timer = setTimeout(() => this.giveUp(running.patience), running.patience);
      running.job.onProgress?.(response.progress);
      return;
    }
    this.running = undefined;
    running.job.settle(
      'result' in response
        ? { state: 'done', result: response.result }
        : { state: 'failed', reason: 'refused', message: response.message },
    );
    this.next();
  }

  private giveUp(patience: number): void {
    const seconds = Math.round(patience / 1000);
    this.fail('hung', `There was no answer within ${seconds} seconds.`);
  }

  private fail(reason: FailureReason, message: string): void {
    const job = this.running?.job;
    this.drop();
    if (job === undefined) this.options.onIdleCrash?.(message);
    else job.settle({ state: 'failed', reason, message });
    this.next();
  }

  private drop(): void {
    if (this.running !== undefined) clearTimeout(this.running.timer);
    this.running = undefined;
    this.onDrop();
    const worker = this.worker;
    this.worker = undefined;
    if (worker === undefined) return;
    worker.onmessage = null;
    worker.onerror = null;
    worker.onmessageerror = null;
    worker.terminate();
  }
}
