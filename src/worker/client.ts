/** The validator's side of its worker: remembers what the worker holds, so that only what changed is sent. */
import type { Profile } from '../connector/index';
import type { FormatName } from '../connector/report-formats';
import type { Goal } from '../learning/exercise/goal';
import type {
  CheckResult,
  Content,
  CountResult,
  ExerciseResult,
  ExplainResult,
  FileContent,
  FilesRequest,
  MeasureResult,
  PreviewResult,
  Progress,
  ReadinessResult,
  ReadResult,
  RepairResult,
  ReproChoice,
  ReproResult,
  Request,
  Response,
  SourceFile,
} from './protocol';
import { bytesOf, sizeOf } from './size';
import { type Outcome, WorkerClient, type WorkerFor } from './worker-client';

export type { FailureReason, Outcome } from './worker-client';

/** What is used of a worker, so that tests can play one. */
export type WorkerLike = WorkerFor<Request, Response>;

interface Answers {
  readonly check: CheckResult;
  readonly read: ReadResult;
  readonly explain: ExplainResult;
  readonly repair: RepairResult;
  readonly report: string;
  readonly pack: Uint8Array;
  readonly repro: ReproResult | undefined;
  readonly count: CountResult;
  readonly preview: PreviewResult;
  readonly measure: MeasureResult;
  readonly readiness: ReadinessResult;
  readonly exercise: ExerciseResult;
}

type Files = ReadonlyMap<string, Content>;

/** What a request about the open files says of them. */
type Sent = Pick<FilesRequest, 'id' | 'paths' | 'changed'>;

export class ValidatorClient extends WorkerClient<Answers, Request, Response> {
  private readonly held = new Map<string, Content>();

  /** Checks a connector. Files that are the same as in the last check are not sent again. */
  check(files: Files, profile: Profile): Promise<Outcome<CheckResult>> {
    return this.askAbout('check', files, (sent) => ({ kind: 'check', profile, ...sent }));
  }

  /** Looks into files that were dropped or picked. */
  read(
    sources: readonly SourceFile[],
    asOne: boolean,
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<ReadResult>> {
    return this.submit('read', bytesOf(sources), (id) => ({ kind: 'read', id, sources, asOne }), onProgress);
  }

  /** Explains a log and compares it with the connector. */
  explain(log: string, files: Files, profile: Profile): Promise<Outcome<ExplainResult>> {
    return this.askAbout('explain', files, (sent) => ({ kind: 'explain', log, profile, ...sent }), log.length);
  }

  /** What all safe repairs would change, or those of one rule. */
  repair(files: Files, profile: Profile, rule?: string): Promise<Outcome<RepairResult>> {
    const about = rule === undefined ? {} : { rule };
    return this.askAbout('repair', files, (sent) => ({ kind: 'repair', profile, ...about, ...sent }));
  }

  /** A report as the command line writes it. */
  report(
    files: Files,
    profile: Profile,
    about: { readonly format: FormatName; readonly name: string; readonly site: string },
  ): Promise<Outcome<string>> {
    return this.askAbout('report', files, (sent) => ({ kind: 'report', profile, ...about, ...sent }));
  }

  /** The files in a zip archive. */
  pack(files: Files, profile: Profile): Promise<Outcome<Uint8Array>> {
    return this.askAbout('pack', files, (sent) => ({ kind: 'pack', profile, ...sent }));
  }

  /** The connector cut down to one operation; the result is `undefined` when it has none. */
  repro(files: Files, profile: Profile, operation: ReproChoice): Promise<Outcome<ReproResult | undefined>> {
    return this.askAbout('repro', files, (sent) => ({ kind: 'repro', operation, profile, ...sent }));
  }

  /** The totals of a connector that is not open. */
  count(name: string, sources: readonly SourceFile[], profile: Profile): Promise<Outcome<CountResult>> {
    return this.submit('count', bytesOf(sources), (id) => ({ kind: 'count', id, name, sources, profile }));
  }

  /** Shows what makers meet; of the opened operations with their fields. */
  preview(files: Files, opened: readonly string[]): Promise<Outcome<PreviewResult>> {
    return this.askAbout('preview', files, (sent) => ({ kind: 'preview', opened, ...sent }));
  }

  /** Counts everything that has a limit. */
  measure(files: Files): Promise<Outcome<MeasureResult>> {
    return this.askAbout('measure', files, (sent) => ({ kind: 'measure', ...sent }));
  }

  /** Goes through the checklist of a profile. */
  readiness(files: Files, profile: Profile): Promise<Outcome<ReadinessResult>> {
    return this.askAbout('readiness', files, (sent) => ({ kind: 'readiness', profile, ...sent }));
  }

  /** Checks the files of an exercise and judges its goals. */
  exercise(files: Files, profile: Profile, goals: readonly Goal[]): Promise<Outcome<ExerciseResult>> {
    return this.askAbout('exercise', files, (sent) => ({ kind: 'exercise', profile, goals, ...sent }));
  }

  protected override onDrop(): void {
    this.held.clear();
  }

  /**
   * Asks something about the files that are open; only those that the worker does not hold are sent.
   *
   * @param more characters that are worked through besides the files
   */
  private askAbout<Kind extends FilesRequest['kind']>(
    kind: Kind,
    files: Files,
    message: (sent: Sent) => Extract<FilesRequest, { readonly kind: Kind }>,
    more = 0,
  ): Promise<Outcome<Answers[Kind]>> {
    return this.submit(kind, more + sizeOf(contents(files)), (id) =>
      message({ id, paths: [...files.keys()], changed: this.takeChanged(files) }),
    );
  }

  private takeChanged(files: Files): FileContent[] {
    const changed: FileContent[] = [];
    for (const [path, content] of files) if (this.held.get(path) !== content) changed.push({ path, content });
    this.held.clear();
    for (const [path, content] of files) this.held.set(path, content);
    return changed;
  }
}

function contents(files: Files): Array<Pick<FileContent, 'content'>> {
  return [...files.values()].map((content) => ({ content }));
}
