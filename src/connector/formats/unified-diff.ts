/** A unified diff out of edits that are known: no search for differences, and `patch` and `git apply` can read it. */
import type { TextEdit } from '../text/text-edit';

/** How many unchanged lines stand around a change. */
const context = 3;

/** A stretch of lines of the old text (from 0, `end` exclusive) and what stands there now. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/**
 * @param path how the file is named in the head of the diff.
 * @param edits in order, none touching another, in offsets of `before`.
 */
export function formatUnifiedDiff(path: string, before: string, edits: readonly TextEdit[]): string {
  const old = linesOf(before);
  const changes = changesOf(before, old, edits);
  if (changes.length === 0) return '';
  const hunks: Change[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    const last = hunk?.at(-1);
    if (hunk !== undefined && last !== undefined && change.start - last.end <= 2 * context) hunk.push(change);
    else hunks.push([change]);
  }
  let shift = 0;
  const blocks = hunks.map((hunk) => {
    const block = printHunk(hunk, old, shift);
    for (const { start, end, lines } of hunk) shift += lines.length - (end - start);
    return block;
  });
  return `--- a/${path}\n+++ b/${path}\n${blocks.join('')}`;
}

/** Lines with their ends. Only LF ends a line, as for the tools that read diffs; a CR before it is part of the line. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function changesOf(before: string, old: readonly string[], edits: readonly TextEdit[]): Change[] {
  const starts: number[] = [];
  let offset = 0;
  for (const line of old) {
    starts.push(offset);
    offset += line.length;
  }
  const lineAt = (at: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const groups: { start: number; end: number; edits: TextEdit[] }[] = [];
  for (const edit of edits) {
    const start = lineAt(edit.range.start);
    // An edit that takes a line end away joins the next line to its own.
    const end = Math.min(old.length, lineAt(edit.range.end) + 1);
    const last = groups.at(-1);
    // Neighbours are one change: what goes stands before what comes.
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else groups.push({ start, end, edits: [edit] });
  }
  return groups.flatMap((group) => trimmed(group, before, old, starts));
}

/** The change of some lines, without those at its ends that stay as they are. */
function trimmed(
  { start, end, edits }: { start: number; end: number; edits: readonly TextEdit[] },
  before: string,
  old: readonly string[],
  starts: readonly number[],
): Change[] {
  let text = '';
  let at = starts[start] ?? 0;
  for (const edit of edits) {
    text += before.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  text += before.slice(at, starts[end] ?? before.length);
  const lines = linesOf(text);
  let head = 0;
  while (head < lines.length && start + head < end && lines[head] === old[start + head]) head++;
  let tail = 0;
  while (lines.length - tail > head && end - tail > start + head && lines.at(-1 - tail) === old[end - 1 - tail]) tail++;
  const change = { start: start + head, end: end - tail, lines: lines.slice(head, lines.length - tail) };
  return change.start === change.end && change.lines.length === 0 ? [] : [change];
}

function printHunk(hunk: readonly Change[], old: readonly string[], shift: number): string {
  const from = Math.max(0, (hunk[0]?.start ?? 0) - context);
  const to = Math.min(old.length, (hunk.at(-1)?.end ?? 0) + context);
  let body = '';
  let at = from;
  let grown = 0;
  for (const { start, end, lines } of hunk) {
    body += printLines(' ', old.slice(at, start)) + printLines('-', old.slice(start, end)) + printLines('+', lines);
    grown += lines.length - (end - start);
    at = end;
  }
  body += printLines(' ', old.slice(at, to));
  return `@@ -${span(from, to - from)} +${span(from + shift, to - from + grown)} @@\n${body}`;
}

/** Where a hunk starts and how many lines it has; an empty one stands after the line before it. */
function span(from: number, count: number): string {
  return count === 1 ? `${from + 1}` : `${count === 0 ? from : from + 1},${count}`;
}

function printLines(mark: string, lines: readonly string[]): string {
  return lines.map((line) => `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`).join('');
}
