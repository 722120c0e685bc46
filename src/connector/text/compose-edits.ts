/** Several rounds of edits as one: what was done to a text in the end, in offsets of the text as it was at first. */
import type { TextEdit } from './text-edit';

/** A stretch of the text as it is now: kept from the first text, or new. */
type Piece = { readonly kept: true; readonly start: number; readonly length: number } | { readonly text: string };

export class EditHistory {
  private pieces: Piece[];

  constructor(private readonly original: string) {
    this.pieces = [{ kept: true, start: 0, length: original.length }];
  }

  /** Notes edits that do not collide, in offsets of the text as it is now. */
  add(edits: readonly TextEdit[]): void {
    const ordered = [...edits].sort((left, right) => left.range.start - right.range.start);
    const next: Piece[] = [];
    let at = 0;
    for (const { range, text } of ordered) {
      next.push(...this.slice(at, range.start));
      if (text !== '') next.push({ text });
      at = range.end;
    }
    next.push(...this.slice(at, Number.POSITIVE_INFINITY));
    this.pieces = next;
  }

  /** The edits that lead from the first text to the present one, in order, none touching another. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let text = '';
    const flush = (end: number) => {
      if (at < end || text !== '') edits.push({ range: { start: at, end }, text });
      text = '';
    };
    for (const piece of this.pieces) {
      if ('text' in piece) {
        text += piece.text;
        continue;
      }
      flush(piece.start);
      at = piece.start + piece.length;
    }
    flush(this.original.length);
    return edits.flatMap((edit) => narrowed(edit, this.original) ?? []);
  }

  private slice(from: number, to: number): Piece[] {
    const slice: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const length = 'text' in piece ? piece.text.length : piece.length;
      const start = Math.max(from, at) - at;
      const end = Math.min(to, at + length) - at;
      if (start < end) {
        slice.push(
          'text' in piece
            ? { text: piece.text.slice(start, end) }
            : { kept: true, start: piece.start + start, length: end - start },
        );
      }
      at += length;
    }
    return slice;
  }
}

/** An edit without what it writes as it was; `undefined` when nothing is left of it. */
function narrowed({ range, text }: TextEdit, original: string): TextEdit | undefined {
  const before = original.slice(range.start, range.end);
  const most = Math.min(before.length, text.length);
  let head = 0;
  while (head < most && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  if (head === before.length && head === text.length) return undefined;
  return { range: { start: range.start + head, end: range.end - tail }, text: text.slice(head, text.length - tail) };
}
