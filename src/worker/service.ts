/** What the worker does, apart from being a worker: answers requests and remembers the files it was sent. */
import { check } from './check';
import type {
  CheckRequest,
  Content,
  ExplainRequest,
  MeasureRequest,
  PreviewRequest,
  ReadinessRequest,
  ReadRequest,
  Request,
  Response,
} from './protocol';
import { read } from './read';

export class CheckService {
  private files = new Map<string, Content>();

  /** Answers one request. What the engine throws becomes an answer too, so that a page never waits in vain. */
  answer(request: CheckRequest | ReadRequest): Response;
  answer(request: Request): Response | Promise<Response>;
  answer(request: Request): Response | Promise<Response> {
    const { id } = request;
    try {
      if (request.kind === 'read') return { kind: 'read', id, result: read(request.sources, request.asOne) };
      this.update(request);
      if (request.kind === 'explain') return this.explain(request);
      if (request.kind !== 'check') return this.view(request);
      return { kind: 'checked', id, result: check(this.files, request.profile) };
    } catch (error) {
      return failed(id, error);
    }
  }

  private async explain({ id, log, profile }: ExplainRequest): Promise<Response> {
    const { files } = this;
    try {
      // Few visits need it, so its sentences are loaded apart from the rules.
      const { explain } = await import('./explain');
      return { kind: 'explained', id, result: explain(log, files, profile) };
    } catch (error) {
      return failed(id, error);
    }
  }

  private async view(request: PreviewRequest | MeasureRequest | ReadinessRequest): Promise<Response> {
    const { files } = this;
    const { id } = request;
    try {
      const { measures, preview, readiness } = await import('./views');
      if (request.kind === 'preview') return { kind: 'previewed', id, result: preview(files, request.opened) };
      if (request.kind === 'measure') return { kind: 'measured', id, result: measures(files) };
      return { kind: 'judged', id, result: readiness(files, request.profile) };
    } catch (error) {
      return failed(id, error);
    }
  }

  private update({ paths, changed }: Pick<CheckRequest, 'paths' | 'changed'>): void {
    const sent = new Map(changed.map(({ path, content }) => [path, content]));
    const next = new Map<string, Content>();
    for (const path of paths) {
      const content = sent.get(path) ?? this.files.get(path);
      if (content === undefined) throw new Error(`The content of ${path} was never sent.`);
      next.set(path, content);
    }
    this.files = next;
  }
}

function failed(id: number, error: unknown): Response {
  return { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
}
