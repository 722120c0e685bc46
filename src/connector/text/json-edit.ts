/**
 * Minimal edits to JSON text: they follow the indentation and line ends they find, and never reformat a neighbour.
 */
import type { JsonMember, JsonNode } from './json-node';
import type { TextRange } from './line-index';
import type { TextEdit } from './text-edit';

/** Puts `value` in the place of `node`. */
export function replaceValue(text: string, node: JsonNode, value: unknown): TextEdit {
  return {
    range: node.range,
    text: isScalar(value) ? JSON.stringify(value) : stringify(text, value, indentOf(text, node)),
  };
}

/** Gives the member that holds `node` another name. Does nothing for items and roots, which have none. */
export function renameMember(node: JsonNode, name: string): TextEdit[] {
  return node.keyRange === undefined ? [] : [{ range: node.keyRange, text: JSON.stringify(name) }];
}

/**
 * Adds a member to an object, after the member `after` if there is one of that name, else at the end.
 * On one line stays on one line; spread over lines gets a line of its own.
 */
export function insertMember(text: string, object: JsonNode, name: string, value: unknown, after?: string): TextEdit {
  const anchor =
    object.members.findLast((member) => member.name === after && member.value !== undefined) ??
    object.members.findLast((member) => member.value !== undefined);
  const key = `${JSON.stringify(name)}: `;
  if (anchor?.value === undefined) {
    const outer = indentOf(text, object);
    const inner = outer + indentUnit(text);
    const eol = endOfLine(text);
    const body = `${eol}${inner}${key}${stringify(text, value, inner)}${eol}${outer}`;
    return { range: { start: object.start + 1, end: Math.max(object.start + 1, object.end - 1) }, text: body };
  }
  const at = { start: anchor.value.end, end: anchor.value.end };
  const lead = leadingSpace(text, anchor.keyRange.start);
  if (lead === undefined) return { range: at, text: `, ${key}${JSON.stringify(value)}` };
  return { range: at, text: `,${endOfLine(text)}${lead}${key}${stringify(text, value, lead)}` };
}

/** Adds an item at the end of an array, on a line of its own where the last item has one. */
export function appendItem(text: string, array: JsonNode, value: unknown): TextEdit {
  const last = array.items.at(-1);
  if (last === undefined) {
    const outer = indentOf(text, array);
    const inner = outer + indentUnit(text);
    const eol = endOfLine(text);
    const body = `${eol}${inner}${stringify(text, value, inner)}${eol}${outer}`;
    return { range: { start: array.start + 1, end: Math.max(array.start + 1, array.end - 1) }, text: body };
  }
  const at = { start: last.end, end: last.end };
  const lead = leadingSpace(text, last.start);
  if (lead === undefined) return { range: at, text: `, ${JSON.stringify(value)}` };
  return { range: at, text: `,${endOfLine(text)}${lead}${stringify(text, value, lead)}` };
}

/** Takes a member or item out of its container together with the comma that separated it. */
export function removeEntry(node: JsonNode): TextEdit[] {
  const { parent } = node;
  if (parent === undefined) return [];
  const [before, next] = parent.kind === 'object' ? neighbouringMembers(parent, node) : neighbouringItems(parent, node);
  const start = node.keyRange?.start ?? node.start;
  if (before !== undefined) return [{ range: { start: before.end, end: node.end }, text: '' }];
  if (next !== undefined) return [{ range: { start, end: next.start }, text: '' }];
  return [{ range: { start: parent.start + 1, end: parent.end - 1 }, text: '' }];
}

/** Where the members before and after the one that holds a value stand. */
function neighbouringMembers({ members }: JsonNode, value: JsonNode): Neighbours {
  const index = members.findIndex((member) => member.value === value);
  return [rangeOf(members[index - 1]), rangeOf(members[index + 1])];
}

function neighbouringItems({ items }: JsonNode, item: JsonNode): Neighbours {
  const index = items.indexOf(item);
  return [items[index - 1]?.range, items[index + 1]?.range];
}

type Neighbours = readonly [before: TextRange | undefined, next: TextRange | undefined];

function rangeOf(member: JsonMember | undefined): TextRange | undefined {
  if (member === undefined) return undefined;
  return { start: member.keyRange.start, end: member.value?.end ?? member.keyRange.end };
}

/** The line end that the text uses; LF where it has none. */
export function endOfLine(text: string): string {
  const lf = text.indexOf('\n');
  return lf > 0 && text[lf - 1] === '\r' ? '\r\n' : '\n';
}

/** One level of indentation as found in the text (the first indented line), two spaces where there is none. */
function indentUnit(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}

/** The white space before `offset` if nothing else stands before it on its line. */
function leadingSpace(text: string, offset: number): string | undefined {
  // Back from the offset, not from the start of the line: a file may be one long line.
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text.charAt(start - 1).trim() === '') start--;
  return text[start - 1] === '\n' ? text.slice(start, offset) : undefined;
}

/** The indentation of the line on which a node (or its name) starts. */
function indentOf(text: string, node: JsonNode): string {
  const offset = node.keyRange?.start ?? node.start;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

/** A value whose text is one line, whatever the file looks like. */
function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function stringify(text: string, value: unknown, indent: string): string {
  if (isScalar(value)) return JSON.stringify(value);
  return JSON.stringify(value, null, indentUnit(text)).replaceAll('\n', `${endOfLine(text)}${indent}`);
}
