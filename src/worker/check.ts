/** Checks a connector with the engine and puts the findings into the terms of an editor. */
import { type Diagnostic, LineIndex, lint, type Profile } from '../connector/index';
import { editorOffsets, takesMark } from './editor-text';
import type { CheckResult, Content, EditorFinding } from './protocol';

interface Sheet {
  readonly raw: string;
  readonly lines: LineIndex;
  readonly toEditor: (offset: number) => number;
}

/** Runs the rules. Ranges and edits of the result count in the text that an editor shows. */
export function check(files: ReadonlyMap<string, Content>, profile: Profile): CheckResult {
  const report = lint(files, { profile });
  const sheets = new Map<string, Sheet>();
  const sheetOf = (path: string): Sheet => {
    let sheet = sheets.get(path);
    if (sheet === undefined) {
      const raw = report.files.find((file) => file.path === path)?.text ?? '';
      sheet = { raw, lines: new LineIndex(raw), toEditor: editorOffsets(raw) };
      sheets.set(path, sheet);
    }
    return sheet;
  };
  return {
    profile,
    findings: report.diagnostics.map((diagnostic) => forEditor(diagnostic, sheetOf(diagnostic.file))),
    suppressed: report.suppressed.map(({ id, rule, file, message, reason, range }) => ({
      id,
      rule,
      file,
      message,
      reason,
      position: sheetOf(file).lines.positionAt(range.start),
    })),
    summary: report.summary,
  };
}

function forEditor(diagnostic: Diagnostic, { raw, lines, toEditor }: Sheet): EditorFinding {
  const shown = ({ start, end }: { start: number; end: number }) => ({ start: toEditor(start), end: toEditor(end) });
  return {
    ...diagnostic,
    range: shown(diagnostic.range),
    position: lines.positionAt(diagnostic.range.start),
    fixes: diagnostic.fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => ({ range: shown(edit.range), text: edit.text })),
      dropsByteOrderMark: edits.some((edit) => takesMark(raw, edit)),
    })),
  };
}
