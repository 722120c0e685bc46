/** Edits to a text: what fixes are made of. Whatever an edit does not name keeps its bytes. */
import type { TextRange } from './line-index';

/** Replaces `range` (UTF-16 offsets in the unedited text) by `text`. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

/** Whether two edits touch a common place, so that applying both would not mean what either meant. */
export function editsCollide(left: TextEdit, right: TextEdit): boolean {
  const sameInsertion = left.range.start === right.range.start;
  return sameInsertion || (left.range.start < right.range.end && right.range.start < left.range.end);
}

/** Applies edits that do not collide; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((left, right) => left.range.start - right.range.start);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    result += text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return result + text.slice(at);
}
