/** Lines and columns for a report, computed once a file and only when something is printed. */
import type { Diagnostic, LintReport } from '../lint/report';
import { LineIndex, type Position } from '../text/line-index';

/** Finds the place of a diagnostic in the text of its file. */
export class Places {
  private readonly indexes = new Map<string, LineIndex>();

  constructor(private readonly report: LintReport) {}

  start(diagnostic: Diagnostic): Position {
    return this.index(diagnostic.file).positionAt(diagnostic.range.start);
  }

  end(diagnostic: Diagnostic): Position {
    return this.index(diagnostic.file).positionAt(diagnostic.range.end);
  }

  index(file: string): LineIndex {
    let index = this.indexes.get(file);
    if (index === undefined) {
      const text = this.report.files.find(({ path }) => path === file)?.text ?? '';
      index = new LineIndex(text);
      this.indexes.set(file, index);
    }
    return index;
  }
}
