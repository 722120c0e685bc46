/** The validator's side of its worker: remembers what the worker holds, so that only what changed is sent. */
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
import { bytesOf, sizeOf } from './size';
import { type Outcome, WorkerClient, type WorkerFor } from './worker-client';

export type { FailureReason, Outcome } from './worker-client';

/** What is used of a worker, so that tests can play one. */
export type WorkerLike = WorkerFor<Request, Response>;

interface Answers {
  readonly check: CheckResult;
  readonly read: ReadResult;
  readonly explain: ExplainResult;
  readonly preview: PreviewResult;
  readonly measure: MeasureResult;
  readonly readiness: ReadinessResult;
}

export class ValidatorClient extends WorkerClient<Answers, Request, Response> {
  private readonly held = new Map<string, Content>();

  /** Checks a connector. Files that are the same as in the last check are not sent again. */
  check(files: ReadonlyMap<string, Content>, profile: Profile): Promise<Outcome<CheckResult>> {
    return this.submit('check', sizeOf(contents(files)), (id) => ({
      kind: 'check',
      id,
      profile,
      ...this.sent(files),
    }));
  }

  /** Looks into files that were dropped or picked. */
  read(sources: readonly SourceFile[], asOne: boolean): Promise<Outcome<ReadResult>> {
    return this.submit('read', bytesOf(sources), (id) => ({ kind: 'read', id, sources, asOne }));
  }

  /** Explains a log and compares it with the connector. The files are sent as for a check. */
  explain(log: string, files: ReadonlyMap<string, Content>, profile: Profile): Promise<Outcome<ExplainResult>> {
    return this.submit('explain', log.length + sizeOf(contents(files)), (id) => ({
      kind: 'explain',
      id,
      log,
      profile,
      ...this.sent(files),
    }));
  }

  /** Shows what makers meet; of the opened operations with their fields. */
  preview(files: ReadonlyMap<string, Content>, opened: readonly string[]): Promise<Outcome<PreviewResult>> {
    return this.submit('preview', sizeOf(contents(files)), (id) => ({
      kind: 'preview',
      id,
      opened,
      ...this.sent(files),
    }));
  }

  /** Counts everything that has a limit. */
  measure(files: ReadonlyMap<string, Content>): Promise<Outcome<MeasureResult>> {
    return this.submit('measure', sizeOf(contents(files)), (id) => ({ kind: 'measure', id, ...this.sent(files) }));
  }

  /** Goes through the checklist of a profile. */
  readiness(files: ReadonlyMap<string, Content>, profile: Profile): Promise<Outcome<ReadinessResult>> {
    return this.submit('readiness', sizeOf(contents(files)), (id) => ({
      kind: 'readiness',
      id,
      profile,
      ...this.sent(files),
    }));
  }

  protected override onDrop(): void {
    this.held.clear();
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

function contents(files: ReadonlyMap<string, Content>): Array<Pick<FileContent, 'content'>> {
  return [...files.values()].map((content) => ({ content }));
}
