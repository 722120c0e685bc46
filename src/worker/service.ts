/** What the worker does, apart from being a worker: answers requests and remembers the files it was sent. */
import { check } from './check';
import type { CheckRequest, Content, Request, Response } from './protocol';
import { read } from './read';

export class CheckService {
  private files = new Map<string, Content>();

  /** Answers one request. What the engine throws becomes an answer too, so that a page never waits in vain. */
  answer(request: Request): Response {
    const { id } = request;
    try {
      if (request.kind === 'read') return { kind: 'read', id, result: read(request.sources, request.asOne) };
      this.update(request);
      return { kind: 'checked', id, result: check(this.files, request.profile) };
    } catch (error) {
      return { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
    }
  }

  private update({ paths, changed }: CheckRequest): void {
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
