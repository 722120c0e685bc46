/**
 * The text of a file and the text that an editor shows differ by the byte order mark and by line ends. Goes from one
 * to the other and maps offsets, so that findings stand at the right place and files keep their form.
 */
import type { LineEnd } from './protocol';

const byteOrderMark = '\ufeff';

/** What has to be remembered of a file to write it back as it was. */
export interface TextForm {
  readonly byteOrderMark: boolean;
  readonly lineEnd: LineEnd;
}

/** The text for an editor, and the form it had. Of mixed line ends the most frequent one is remembered. */
export function toEditorText(raw: string): TextForm & { readonly text: string } {
  const marked = raw.startsWith(byteOrderMark);
  const body = marked ? raw.slice(1) : raw;
  if (!body.includes('\r')) return { text: body, byteOrderMark: marked, lineEnd: '\n' };
  const windows = occurrences(body, '\r\n');
  const unix = occurrences(body, '\n') - windows;
  const old = occurrences(body, '\r') - windows;
  const lineEnd = windows >= unix && windows >= old ? '\r\n' : old > unix ? '\r' : '\n';
  return { text: body.replace(/\r\n?/g, '\n'), byteOrderMark: marked, lineEnd };
}

/** The text of the file again. */
export function toFileText(text: string, form: TextForm): string {
  const body = form.lineEnd === '\n' ? text : text.replaceAll('\n', form.lineEnd);
  return form.byteOrderMark ? `${byteOrderMark}${body}` : body;
}

/** Makes a function from offsets in a file's text to offsets in the editor's text. */
export function editorOffsets(raw: string): (offset: number) => number {
  const mark = raw.startsWith(byteOrderMark) ? 1 : 0;
  /** Where a CR stands that is not shown, in the order of the text. */
  const dropped: number[] = [];
  for (let at = raw.indexOf('\r\n'); at >= 0; at = raw.indexOf('\r\n', at + 2)) dropped.push(at);
  return (offset) => Math.max(0, offset - mark - countBelow(dropped, offset));
}

/** Whether an edit takes away the byte order mark that the text starts with. */
export function takesMark(raw: string, edit: { range: { start: number; end: number }; text: string }): boolean {
  return (
    raw.startsWith(byteOrderMark) &&
    edit.range.start === 0 &&
    edit.range.end > 0 &&
    !edit.text.startsWith(byteOrderMark)
  );
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
