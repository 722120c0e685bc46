/** Takes members out of objects and items out of lists, and leaves every other character as it is: a mistake that is kept stays a mistake. */
import type { JsonNode } from '../text/json-node';
import type { TextRange } from '../text/line-index';
import type { TextEdit } from '../text/text-edit';

/** The edits that take out of an object the members that `keep` does not want. */
export function cutMembers(text: string, object: JsonNode, keep: (name: string) => boolean): TextEdit[] {
  const entries = object.members.map(({ name, keyRange, value }) => ({
    start: keyRange.start,
    end: value?.end ?? endOfUnread(text, keyRange.end),
    kept: keep(name),
  }));
  return cutEntries(text, object, entries);
}

/** The edits that take out of a list the items that `keep` does not want. */
export function cutItems(text: string, list: JsonNode, keep: (index: number) => boolean): TextEdit[] {
  return cutEntries(
    text,
    list,
    list.items.map(({ start, end }, index) => ({ start, end, kept: keep(index) })),
  );
}

interface Entry extends TextRange {
  readonly kept: boolean;
}

function cutEntries(text: string, container: JsonNode, entries: readonly Entry[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let lastKept: number | undefined;
  let removed: TextRange | undefined;
  for (const { start, end, kept } of entries) {
    if (!kept) {
      removed = { start: removed?.start ?? start, end };
      continue;
    }
    if (removed !== undefined)
      edits.push(cut(lastKept === undefined ? removed.start : lastKept, lastKept === undefined ? start : removed.end));
    removed = undefined;
    lastKept = end;
  }
  if (removed === undefined) return edits;
  if (lastKept !== undefined) return [...edits, cut(lastKept, removed.end)];
  // Nothing is kept: the brackets alone remain, if the closing one is there.
  const closed = /[}\]]/.test(text[container.end - 1] ?? '');
  return [cut(container.start + 1, closed ? container.end - 1 : removed.end)];
}

function cut(start: number, end: number): TextEdit {
  return { range: { start, end }, text: '' };
}

/** Where a member ends whose value could not be read: before what separates it from the next one. */
function endOfUnread(text: string, from: number): number {
  const found = /[,}\]\r\n]/.exec(text.slice(from));
  return found === null ? text.length : from + found.index;
}
