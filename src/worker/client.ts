/**
 * The page's side of the worker. One request runs at a time; a newer request of a kind supersedes an older one; a worker
 * that crashes or hangs is replaced, and the next request starts it anew.
 */
import type { Profile } from '../connector/index';
import type { FormatName } from '../connector/report-formats';
import type {
  CheckResult,
  Content,
  CountResult,
  ExplainResult,
  FileContent,
  FilesRequest,
  Progress,
  ReadResult,
  RepairResult,
  ReproChoice,
  ReproResult,
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
  readonly repair: RepairResult;
  readonly report: string;
  readonly pack: Uint8Array;
  readonly repro: ReproResult | undefined;
  readonly count: CountResult;
}

/** A request that waits or runs. Its message is made when it starts: only then is it known what the worker holds. */
interface Job {
  readonly kind: Request['kind'];
  /** Characters and bytes that are worked through. */
  readonly size: number;
  message(id: number): Request;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  settle(outcome: Outcome<Answers[Request['kind']]>): void;
}

interface Running {
  readonly id: number;
  readonly job: Job;
  readonly patience: number;
  timer: ReturnType<typeof setTimeout>;
}

/** What a request says besides the files. */
type About<Kind> = Omit<
  Extract<FilesRequest, { readonly kind: Kind }>,
  'kind' | 'id' | 'profile' | 'paths' | 'changed'
>;

type Files = ReadonlyMap<string, Content>;

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
  private running: Running | undefined;
  private lastId = 0;

  constructor(private readonly options: ClientOptions) {}

  /** Checks a connector. Files that are the same as in the last check are not sent again. */
  check(files: Files, profile: Profile): Promise<Outcome<CheckResult>> {
    return this.askAbout(files, profile, { kind: 'check' });
  }

  /** Looks into files that were dropped or picked. */
  read(
    sources: readonly SourceFile[],
    asOne: boolean,
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<ReadResult>> {
    return this.submit('read', sizeOf(sources), (id) => ({ kind: 'read', id, sources, asOne }), onProgress);
  }

  /** Explains a log and compares it with the connector. */
  explain(log: string, files: Files, profile: Profile): Promise<Outcome<ExplainResult>> {
    return this.askAbout(files, profile, { kind: 'explain', log }, log.length);
  }

  /** What all safe repairs would change, or those of one rule. */
  repair(files: Files, profile: Profile, rule?: string): Promise<Outcome<RepairResult>> {
    return this.askAbout(files, profile, rule === undefined ? { kind: 'repair' } : { kind: 'repair', rule });
  }

  /** A report as the command line writes it. */
  report(
    files: Files,
    profile: Profile,
    about: { readonly format: FormatName; readonly name: string; readonly site: string },
  ): Promise<Outcome<string>> {
    return this.askAbout(files, profile, { kind: 'report', ...about });
  }

  /** The files in a zip archive. */
  pack(files: Files, profile: Profile): Promise<Outcome<Uint8Array>> {
    return this.askAbout(files, profile, { kind: 'pack' });
  }

  /** The connector cut down to one operation; the result is `undefined` when it has none. */
  repro(files: Files, profile: Profile, operation: ReproChoice): Promise<Outcome<ReproResult | undefined>> {
    return this.askAbout(files, profile, { kind: 'repro', operation });
  }

  /** The totals of a connector that is not open. */
  count(name: string, sources: readonly SourceFile[], profile: Profile): Promise<Outcome<CountResult>> {
    return this.submit('count', sizeOf(sources), (id) => ({ kind: 'count', id, name, sources, profile }));
  }

  /** Ends a request at once, whether it waits or runs. A worker cannot be interrupted: it is replaced by a new one. */
  cancel(kind: Request['kind']): void {
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

  /** Asks something about the files that are open; only those that the worker does not hold are sent. */
  private askAbout<Kind extends FilesRequest['kind']>(
    files: Files,
    profile: Profile,
    about: { readonly kind: Kind } & About<Kind>,
    more = 0,
  ): Promise<Outcome<Answers[Kind]>> {
    const size = [...files.values()].reduce((sum, content) => sum + content.length, more);
    return this.submit(about.kind, size, (id) => {
      const held = { id, profile, paths: [...files.keys()], changed: this.takeChanged(files) };
      // A union is not followed through a type parameter; `About` says that nothing is missing.
      return { ...about, ...held } as unknown as FilesRequest;
    });
  }

  private submit<Kind extends Request['kind']>(
    kind: Kind,
    size: number,
    message: (id: number) => Request,
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<Answers[Kind]>> {
    return new Promise((resolve) => {
      this.waiting.get(kind)?.settle({ state: 'superseded' });
      if (this.running?.job.kind === kind) this.running.job.settle({ state: 'superseded' });
      // The worker answers a request with the result of its kind; `settle` of a promise that is settled does nothing.
      const settle = (outcome: Outcome<Answers[Request['kind']]>) => resolve(outcome as Outcome<Answers[Kind]>);
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
    if (response.kind === 'progress') {
      // It is alive: the clock starts anew.
      running.timer = setTimeout(() => this.giveUp(running.patience), running.patience);
      running.job.onProgress?.(response.progress);
      return;
    }
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

  private takeChanged(files: Files): FileContent[] {
    const changed: FileContent[] = [];
    for (const [path, content] of files) if (this.held.get(path) !== content) changed.push({ path, content });
    this.held.clear();
    for (const [path, content] of files) this.held.set(path, content);
    return changed;
  }
}

function sizeOf(sources: readonly SourceFile[]): number {
  return sources.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
