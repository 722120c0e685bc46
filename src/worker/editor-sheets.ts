/** Puts findings and places of the engine into the terms of an editor. */
import type { Diagnostic, Position, TextRange } from '../connector/index';
import { LineIndex } from '../connector/package/index';
import { editorOffsets, takesMark } from './editor-text';
import type { EditorFinding, EditorPlace } from './protocol';

interface Sheet {
  readonly raw: string;
  readonly lines: LineIndex;
  readonly toEditor: (offset: number) => number;
}

/** The files of one report, each looked at when it is first asked for. */
export class EditorSheets {
  private readonly sheets = new Map<string, Sheet>();

  constructor(private readonly files: ReadonlyArray<{ readonly path: string; readonly text: string }>) {}

  finding(diagnostic: Diagnostic): EditorFinding {
    const { raw, toEditor } = this.sheet(diagnostic.file);
    const shown = ({ start, end }: TextRange) => ({ start: toEditor(start), end: toEditor(end) });
    return {
      ...diagnostic,
      ...this.place(diagnostic),
      fixes: diagnostic.fixes.map(({ title, kind, edits }) => ({
        title,
        kind,
        edits: edits.map((edit) => ({ range: shown(edit.range), text: edit.text })),
        dropsByteOrderMark: edits.some((edit) => takesMark(raw, edit)),
      })),
    };
  }

  place({ file, pointer, range }: { file: string; pointer: string; range: TextRange }): EditorPlace {
    const { lines, toEditor } = this.sheet(file);
    const shown = { start: toEditor(range.start), end: toEditor(range.end) };
    return { file, pointer, range: shown, position: lines.positionAt(range.start) };
  }

  positionAt(file: string, offset: number): Position {
    return this.sheet(file).lines.positionAt(offset);
  }

  private sheet(path: string): Sheet {
    let sheet = this.sheets.get(path);
    if (sheet === undefined) {
      const raw = this.files.find((file) => file.path === path)?.text ?? '';
      sheet = { raw, lines: new LineIndex(raw), toEditor: editorOffsets(raw) };
      this.sheets.set(path, sheet);
    }
    return sheet;
  }
}
