/** What the worker does, apart from being a worker: answers requests and remembers the files it was sent. */
import { check } from './check';
import { count } from './count';
import { lintFor } from './engine';
import type {
  CheckRequest,
  Content,
  FilesRequest,
  MeasureRequest,
  PackRequest,
  PreviewRequest,
  Progress,
  ReadinessRequest,
  ReportRequest,
  ReproRequest,
  Request,
  Response,
} from './protocol';
import { read } from './read';

export class CheckService {
  private files = new Map<string, Content>();

  /** @param tell is given how far a long request is, while it runs. */
  constructor(private readonly tell: (response: Response) => void = () => {}) {}

  /** Answers one request. What the engine throws becomes an answer too, so that a page never waits in vain. */
  async answer(request: Request): Promise<Response> {
    const { id } = request;
    try {
      if (request.kind === 'read') {
        const tell = (progress: Progress) => this.tell({ kind: 'progress', id, progress });
        return { kind: 'read', id, result: read(request.sources, request.asOne, tell) };
      }
      if (request.kind === 'count') {
        const lint = await lintFor(request.sources.map(({ path }) => path));
        return { kind: 'counted', id, result: count(lint, request) };
      }
      const files = this.update(request);
      if (request.kind !== 'check') return await answerSeldom(request, files);
      return { kind: 'checked', id, result: check(await lintFor(files.keys()), files, request.profile) };
    } catch (error) {
      return failed(id, error);
    }
  }

  private update({ paths, changed }: Pick<CheckRequest, 'paths' | 'changed'>): ReadonlyMap<string, Content> {
    const sent = new Map(changed.map(({ path, content }) => [path, content]));
    const next = new Map<string, Content>();
    for (const path of paths) {
      const content = sent.get(path) ?? this.files.get(path);
      if (content === undefined) throw new Error(`The content of ${path} was never sent.`);
      next.set(path, content);
    }
    this.files = next;
    return next;
  }
}

/** Few visits need these answers, so their code is loaded apart from the rules. */
async function answerSeldom(
  request: Exclude<FilesRequest, CheckRequest>,
  files: ReadonlyMap<string, Content>,
): Promise<Response> {
  const { id } = request;
  switch (request.kind) {
    case 'explain': {
      const { explain } = await import('./explain');
      return { kind: 'explained', id, result: explain(request.log, files, request.profile) };
    }
    case 'repair': {
      const { repair } = await import('./repair');
      return { kind: 'repaired', id, result: repair(files, request.profile, request.rule) };
    }
    case 'exercise': {
      const [lint, { judgeExercise }] = await Promise.all([lintFor(files.keys()), import('./judge-exercise')]);
      return { kind: 'exercised', id, result: judgeExercise(lint, files, request.profile, request.goals) };
    }
    case 'preview':
    case 'measure':
    case 'readiness':
      return view(request, files);
    default:
      return takeAlong(request, files);
  }
}

async function view(
  request: PreviewRequest | MeasureRequest | ReadinessRequest,
  files: ReadonlyMap<string, Content>,
): Promise<Response> {
  const { id } = request;
  const { measures, preview, readiness } = await import('./views');
  if (request.kind === 'preview') return { kind: 'previewed', id, result: preview(files, request.opened) };
  if (request.kind === 'measure') return { kind: 'measured', id, result: measures(files) };
  return { kind: 'judged', id, result: readiness(files, request.profile) };
}

async function takeAlong(
  request: ReportRequest | PackRequest | ReproRequest,
  files: ReadonlyMap<string, Content>,
): Promise<Response> {
  const { id, profile } = request;
  const { pack, report, repro } = await import('./take-along');
  if (request.kind === 'report') return { kind: 'reported', id, result: report(files, request) };
  if (request.kind === 'pack') return { kind: 'packed', id, result: pack(files) };
  return { kind: 'reproduced', id, result: repro(files, profile, request.operation) };
}

function failed(id: number, error: unknown): Response {
  return { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
}
