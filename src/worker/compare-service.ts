/** What the comparison's worker does, apart from being a worker. */
import { type Change, compare, type Place, verdictSentence } from '../connector/compare/index';
import { LineIndex } from '../connector/package/index';
import type {
  CompareRequest,
  CompareWorkerRequest,
  CompareWorkerResponse,
  ShownChange,
  ShownComparison,
  ShownPlace,
} from './compare-protocol';
import { editorOffsets } from './editor-text';
import type { Progress } from './protocol';
import { read } from './read';

/**
 * Answers one request. What the engine throws becomes an answer too, so that a page never waits in vain.
 *
 * @param tell is given how far a long request is, while it runs.
 */
export function answerComparison(
  request: CompareWorkerRequest,
  tell: (response: CompareWorkerResponse) => void = () => {},
): CompareWorkerResponse {
  const { id } = request;
  const onProgress = (progress: Progress) => tell({ kind: 'progress', id, progress });
  try {
    return request.kind === 'read'
      ? { kind: 'read', id, result: read(request.sources, request.asOne, onProgress) }
      : { kind: 'compared', id, result: compareForPage(request) };
  } catch (error) {
    return { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Compares, with every place in the terms of an editor. */
export function compareForPage({ old, new: now }: Pick<CompareRequest, 'old' | 'new'>): ShownComparison {
  const asMap = (files: CompareRequest['old']) => new Map(files.map(({ path, content }) => [path, content]));
  const comparison = compare(asMap(old), asMap(now));
  const { files, changes, ...rest } = comparison;
  const sheets = { old: new Sheets(files.old), new: new Sheets(files.new) };
  const shown = (change: Change): ShownChange => {
    const { old: before, new: after, ...facts } = change;
    return {
      ...facts,
      ...(before === undefined ? {} : { old: sheets.old.shown(before) }),
      ...(after === undefined ? {} : { new: sheets.new.shown(after) }),
    };
  };
  return { ...rest, changes: changes.map(shown), verdict: verdictSentence(comparison) };
}

/** The texts of one version, each looked at once. */
class Sheets {
  private readonly sheets = new Map<string, { lines: LineIndex; toEditor: (offset: number) => number }>();

  constructor(private readonly files: readonly { path: string; text: string }[]) {}

  shown(place: Place): ShownPlace {
    let sheet = this.sheets.get(place.file);
    if (sheet === undefined) {
      const text = this.files.find(({ path }) => path === place.file)?.text ?? '';
      sheet = { lines: new LineIndex(text), toEditor: editorOffsets(text) };
      this.sheets.set(place.file, sheet);
    }
    const { start, end } = place.range;
    return {
      ...place,
      range: { start: sheet.toEditor(start), end: sheet.toEditor(end) },
      position: sheet.lines.positionAt(start),
    };
  }
}
