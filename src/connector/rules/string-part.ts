/** Stretches of a string value in its text: to underline a word, and to edit it without touching the rest. */
import type { JsonNode } from '../text/json-node';
import type { TextRange } from '../text/line-index';
import type { TextEdit } from '../text/text-edit';
import type { NodeEditor } from './rule';

/** Whether every character of the value is one character of the text, so that offsets can be counted. */
function isPlain(node: JsonNode): boolean {
  return node.asString !== undefined && node.end - node.start === node.asString.length + 2;
}

/** Where `value.slice(start, end)` stands; the whole string where escapes forbid counting. */
export function partRange(node: JsonNode, start: number, end: number): TextRange {
  return isPlain(node) ? { start: node.start + 1 + start, end: node.start + 1 + end } : node.range;
}

/** Puts `text` in the place of `value.slice(start, end)`. */
export function replacePart(edit: NodeEditor, node: JsonNode, start: number, end: number, text: string): TextEdit {
  const value = node.asString ?? '';
  return isPlain(node)
    ? { range: partRange(node, start, end), text: JSON.stringify(text).slice(1, -1) }
    : edit.replace(node, value.slice(0, start) + text + value.slice(end));
}
