/** The difference of two texts by lines: edits for an editor, and places with their surroundings for people. Pure. */
import type { TextEdit } from '../connector/index';

export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** The number of the line in the text that it stands in; for one that stays, in the text before. */
  readonly number: number;
}

export interface TextDiff {
  /** What turns the one text into the other, in offsets of the first. */
  readonly edits: readonly TextEdit[];
  /** The places that change, each with the lines around it. */
  readonly hunks: ReadonlyArray<readonly DiffLine[]>;
  readonly removed: number;
  readonly added: number;
}

/** Lines `fromStart` to `fromEnd` of the first text become lines `toStart` to `toEnd` of the second; ends are exclusive. */
interface Block {
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toStart: number;
  readonly toEnd: number;
}

/** Texts that differ in more lines are told as one block: nobody reads such a difference line by line. */
const mostDifferences = 3000;

/** @param context how many lines are shown before and after each place. */
export function diffLines(before: string, after: string, context = 3): TextDiff {
  const from = linesOf(before);
  const to = linesOf(after);
  const blocks = blocksOf(from, to);
  const starts = startsOf(from);
  return {
    edits: blocks.map(({ fromStart, fromEnd, toStart, toEnd }) =>
      trimmed(before, starts[fromStart] ?? 0, starts[fromEnd] ?? before.length, to.slice(toStart, toEnd).join('')),
    ),
    hunks: hunksOf(from, to, blocks, context),
    removed: blocks.reduce((sum, { fromStart, fromEnd }) => sum + fromEnd - fromStart, 0),
    added: blocks.reduce((sum, { toStart, toEnd }) => sum + toEnd - toStart, 0),
  };
}

/** The lines with their line ends, so that together they are the text. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  const starts = lines.map((line) => {
    at += line.length;
    return at - line.length;
  });
  return [...starts, at];
}

/** Leaves out of an edit what it would replace by itself, so that a cursor stays where it is. */
function trimmed(before: string, start: number, end: number, text: string): TextEdit {
  let first = start;
  let last = end;
  let kept = text;
  while (first < last && kept !== '' && before[first] === kept[0]) {
    first++;
    kept = kept.slice(1);
  }
  while (last > first && kept !== '' && before[last - 1] === kept.at(-1)) {
    last--;
    kept = kept.slice(0, -1);
  }
  return { range: { start: first, end: last }, text: kept };
}

function blocksOf(from: readonly string[], to: readonly string[]): Block[] {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  const room = Math.min(from.length, to.length) - head;
  while (tail < room && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const fromEnd = from.length - tail;
  const toEnd = to.length - tail;
  if (head === fromEnd && head === toEnd) return [];
  const whole = { fromStart: head, fromEnd, toStart: head, toEnd };
  if (head === fromEnd || head === toEnd) return [whole];
  return shortestWay(from.slice(head, fromEnd), to.slice(head, toEnd), head) ?? [whole];
}

/**
 * The fewest lines to take out and put in (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986):
 * after each number of differences, how far one gets on every diagonal; then the way back.
 */
function shortestWay(from: readonly string[], to: readonly string[], shift: number): Block[] | undefined {
  const most = Math.min(from.length + to.length, mostDifferences);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let count = 0; count <= most; count++) {
    trace.push(reach.slice(middle - count - 1, middle + count + 2));
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = stepFrom(reach, middle, diagonal, count);
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x++;
      reach[middle + diagonal] = x;
      if (x >= from.length && x - diagonal >= to.length) return wayBack(trace, from.length, to.length, shift);
    }
  }
  return undefined;
}

/** Where a diagonal is entered: from the one above by a line put in, or from the one below by a line taken out. */
function stepFrom(reach: Int32Array, middle: number, diagonal: number, count: number): number {
  const above = reach[middle + diagonal + 1] ?? 0;
  const below = reach[middle + diagonal - 1] ?? 0;
  return diagonal === -count || (diagonal !== count && below < above) ? above : below + 1;
}

function wayBack(trace: readonly Int32Array[], fromLength: number, toLength: number, shift: number): Block[] {
  const blocks: Block[] = [];
  let x = fromLength;
  let y = toLength;
  for (let count = trace.length - 1; count > 0; count--) {
    const reach = trace[count] ?? new Int32Array();
    const middle = count + 1;
    const diagonal = x - y;
    const isInsertion =
      diagonal === -count ||
      (diagonal !== count && (reach[middle + diagonal - 1] ?? 0) < (reach[middle + diagonal + 1] ?? 0));
    const previous = isInsertion ? diagonal + 1 : diagonal - 1;
    const fromX = reach[middle + previous] ?? 0;
    const fromY = fromX - previous;
    const [endX, endY] = isInsertion ? [fromX, fromY + 1] : [fromX + 1, fromY];
    const next = blocks[0];
    const step = { fromStart: fromX + shift, fromEnd: endX + shift, toStart: fromY + shift, toEnd: endY + shift };
    if (next !== undefined && next.fromStart === step.fromEnd && next.toStart === step.toEnd) {
      blocks[0] = { ...next, fromStart: step.fromStart, toStart: step.toStart };
    } else blocks.unshift(step);
    x = fromX;
    y = fromY;
  }
  return blocks;
}

function hunksOf(
  from: readonly string[],
  to: readonly string[],
  blocks: readonly Block[],
  context: number,
): DiffLine[][] {
  const hunks: DiffLine[][] = [];
  let lines: DiffLine[] = [];
  const show = (kind: DiffLine['kind'], source: readonly string[], start: number, end: number) => {
    for (let at = start; at < end; at++) {
      lines.push({ kind, text: (source[at] ?? '').replace(/\n$/, ''), number: at + 1 });
    }
  };
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    const next = blocks[index + 1];
    const joins = previous !== undefined && block.fromStart - previous.fromEnd <= 2 * context;
    if (!joins) {
      lines = [];
      hunks.push(lines);
    }
    show('same', from, joins ? previous.fromEnd : Math.max(0, block.fromStart - context), block.fromStart);
    show('removed', from, block.fromStart, block.fromEnd);
    show('added', to, block.toStart, block.toEnd);
    if (next === undefined || next.fromStart - block.fromEnd > 2 * context) {
      show('same', from, block.fromEnd, Math.min(from.length, block.fromEnd + context));
    }
  });
  return hunks;
}
