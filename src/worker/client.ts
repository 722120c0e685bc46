/**
 * The page's side of the worker. One request runs at a time; a newer request of a kind supersedes an older one; a worker
 * that crashes or hangs is replaced, and the next request starts it anew.
 */
import type { Profile } from '../connector/index';
import type {
  CheckRequest,
  CheckResult,
  Content,
  ExplainResult,
  FileContent,
  MeasureResult,
  PreviewResult,
  ReadinessResult,
  ReadResult,
  Request,
  Response,
  SourceFile,
} from './protocol';

/** What is used of a worker, so that tests can play one. */
export interface WorkerLike {
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

interface Answers {
  readonly check: CheckResult;
  readonly read: ReadResult;
  readonly explain: ExplainResult;
  readonly preview: PreviewResult;
  readonly measure: MeasureResult;
  readonly readiness: ReadinessResult;
}

/** A request that waits or runs. Its message is made when it starts: only then is it known what the worker holds. */
interface Job {
  readonly kind: Request['kind'];
  /** Characters and bytes that are worked through. */
  readonly size: number;
  message(id: number): Request;
  settle(outcome: Outcome<Answers[Request['kind']]>): void;
}

export interface ClientOptions {
  readonly spawn: () => WorkerLike;
  /** Called when the worker dies while nothing is asked of it. */
  readonly onIdleCrash?: (message: string) => void;
  /** After so many milliseconds a request counts as hung, however small it is. */
  readonly patience?: number;
}

const defaultPatience = 10_000;
/** Large files may take longer, on a slow device most of all: so many milliseconds more for each character or byte. */
const patienceForSize = 0.01;

export class ValidatorClient {
  private worker: WorkerLike | undefined;
  private readonly held = new Map<string, Content>();
  private readonly waiting = new Map<Request['kind'], Job>();
  private running:
    | { readonly id: number; readonly job: Job; readonly timer: ReturnType<typeof setTimeout> }
    | undefined;
  private lastId = 0;

  constructor(private readonly options: ClientOptions) {}

  /** Checks a connector. Files that are the same as in the last check are not sent again. */
  check(files: ReadonlyMap<string, Content>, profile: Profile): Promise<Outcome<CheckResult>> {
    return this.submit('check', sizeOf(files), (id) => ({
      kind: 'check',
      id,
      profile,
      ...this.sent(files),
    }));
  }

  /** Looks into files that were dropped or picked. */
  read(sources: readonly SourceFile[], asOne: boolean): Promise<Outcome<ReadResult>> {
    const size = sources.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return this.submit('read', size, (id) => ({ kind: 'read', id, sources, asOne }));
  }

  /** Explains a log and compares it with the connector. The files are sent as for a check. */
  explain(log: string, files: ReadonlyMap<string, Content>, profile: Profile): Promise<Outcome<ExplainResult>> {
    return this.submit('explain', log.length + sizeOf(files), (id) => ({
      kind: 'explain',
      id,
      log,
      profile,
      ...this.sent(files),
    }));
  }

  /** Shows what makers meet; of the opened operations with their fields. */
  preview(files: ReadonlyMap<string, Content>, opened: readonly string[]): Promise<Outcome<PreviewResult>> {
    return this.submit('preview', sizeOf(files), (id) => ({ kind: 'preview', id, opened, ...this.sent(files) }));
  }

  /** Counts everything that has a limit. */
  measure(files: ReadonlyMap<string, Content>): Promise<Outcome<MeasureResult>> {
    return this.submit('measure', sizeOf(files), (id) => ({ kind: 'measure', id, ...this.sent(files) }));
  }

  /** Goes through the checklist of a profile. */
  readiness(files: ReadonlyMap<string, Content>, profile: Profile): Promise<Outcome<ReadinessResult>> {
    return this.submit('readiness', sizeOf(files), (id) => ({ kind: 'readiness', id, profile, ...this.sent(files) }));
  }

  /** Ends the worker. Whatever waits is superseded by nothing. */
  dispose(): void {
    const jobs = [this.running?.job, ...this.waiting.values()];
    this.waiting.clear();
    this.drop();
    for (const job of jobs) job?.settle({ state: 'superseded' });
  }

  private submit<Kind extends Request['kind']>(
    kind: Kind,
    size: number,
    message: (id: number) => Request,
  ): Promise<Outcome<Answers[Kind]>> {
    return new Promise((resolve) => {
      this.waiting.get(kind)?.settle({ state: 'superseded' });
      if (this.running?.job.kind === kind) this.running.job.settle({ state: 'superseded' });
      // The worker answers a request with the result of its kind; `settle` of a promise that is settled does nothing.
      const settle = (outcome: Outcome<Answers[Request['kind']]>) => resolve(outcome as Outcome<Answers[Kind]>);
      this.waiting.set(kind, { kind, size, message, settle });
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
    const timer = setTimeout(() => this.giveUp(patience), patience);
    this.running = { id, job, timer };
    try {
      this.worker ??= this.start();
      this.worker.postMessage(job.message(id));
    } catch (error) {
      this.fail('crashed', error instanceof Error ? error.message : String(error));
    }
  }

  private start(): WorkerLike {
    const worker = this.options.spawn();
    worker.onmessage = ({ data }) => this.receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.fail('crashed', event.message ?? '');
    };
    worker.onmessageerror = () => this.fail('crashed', 'An answer could not be read.');
    return worker;
  }

  private receive(response: Response): void {
    const running = this.running;
    if (running === undefined || response.id !== running.id) return;
    clearTimeout(running.timer);
    this.running = undefined;
    running.job.settle(
      response.kind === 'failed'
        ? { state: 'failed', reason: 'refused', message: response.message }
        : { state: 'done', result: response.result },
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
    this.held.clear();
    const worker = this.worker;
    this.worker = undefined;
    if (worker === undefined) return;
    worker.onmessage = null;
    worker.onerror = null;
    worker.onmessageerror = null;
    worker.terminate();
  }

  private sent(files: ReadonlyMap<string, Content>): Pick<CheckRequest, 'paths' | 'changed'> {
    return { paths: [...files.keys()], changed: this.takeChanged(files) };
  }

  private takeChanged(files: ReadonlyMap<string, Content>): FileContent[] {
    const changed: FileContent[] = [];
    for (const [path, content] of files) if (this.held.get(path) !== content) changed.push({ path, content });
    this.held.clear();
    for (const [path, content] of files) this.held.set(path, content);
    return changed;
  }
}

function sizeOf(files: ReadonlyMap<string, Content>): number {
  return [...files.values()].reduce((sum, content) => sum + content.length, 0);
}
