/** Brings a JSON text to say another value, with edits that keep every byte of what stays the same. */
import { appendItem, insertMember, removeEntry, renameMember, replaceValue } from './json-edit';
import type { JsonNode } from './json-node';
import { parseJson } from './parse-json';
import { applyEdits, editsCollide, type TextEdit } from './text-edit';

/** More rounds than people make edits at places that touch each other. */
const mostRounds = 40;

type Members = Readonly<Record<string, unknown>>;

/**
 * The text with the value `wanted`. Members that stay keep their bytes and their order, new ones go to the end of their
 * object, and a member whose name alone differs is renamed in its place.
 */
export function rewriteJson(text: string, wanted: unknown): string {
  let current = text;
  for (let round = 0; round < mostRounds; round++) {
    const { root } = parseJson(current);
    if (root === undefined) break;
    const edits = editsOf(current, root, root.toValue(), wanted);
    if (edits.length === 0) return current;
    // Edits that touch each other wait for the next round.
    const chosen: TextEdit[] = [];
    for (const edit of edits.sort((left, right) => left.range.start - right.range.start)) {
      const last = chosen.at(-1);
      if (last === undefined || (last.range.end <= edit.range.start && !editsCollide(last, edit))) chosen.push(edit);
    }
    current = applyEdits(current, chosen);
  }
  const { root } = parseJson(current);
  return root !== undefined && sameValue(root.toValue(), wanted)
    ? current
    : `${JSON.stringify(wanted, undefined, 2)}\n`;
}

/** Whether two JSON values say the same; the order of members says nothing. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
  if (!isMembers(one) || !isMembers(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameValue(one[name], other[name]))
  );
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function editsOf(text: string, node: JsonNode, is: unknown, wanted: unknown): TextEdit[] {
  if (sameValue(is, wanted)) return [];
  if (node.kind === 'object' && isMembers(is) && isMembers(wanted)) return objectEdits(text, node, is, wanted);
  if (node.kind === 'array' && Array.isArray(is) && Array.isArray(wanted)) return listEdits(text, node, is, wanted);
  return [replaceValue(text, node, wanted)];
}

function objectEdits(text: string, node: JsonNode, is: Members, wanted: Members): TextEdit[] {
  const gone = Object.keys(is).filter((name) => !Object.hasOwn(wanted, name));
  const fresh = Object.keys(wanted).filter((name) => !Object.hasOwn(is, name));
  const edits = Object.keys(is).flatMap((name) => {
    const inner = node.get(name);
    return inner === undefined || !Object.hasOwn(wanted, name) ? [] : editsOf(text, inner, is[name], wanted[name]);
  });
  const renamed = new Set<string>();
  for (const name of gone) {
    const inner = node.get(name);
    if (inner === undefined) continue;
    const next = fresh.find((candidate) => !renamed.has(candidate) && sameValue(is[name], wanted[candidate]));
    if (next === undefined) edits.push(...removeEntry(inner));
    else {
      renamed.add(next);
      edits.push(...renameMember(inner, next));
    }
  }
  const added = fresh.filter((name) => !renamed.has(name));
  // What is emptied first is filled in the next round.
  if (gone.length - renamed.size < node.members.length || gone.length === 0)
    edits.push(...added.slice(0, 1).map((name) => insertMember(text, node, name, wanted[name])));
  return edits;
}

function listEdits(text: string, node: JsonNode, is: readonly unknown[], wanted: readonly unknown[]): TextEdit[] {
  if (is.length !== node.items.length) return [replaceValue(text, node, wanted)];
  let start = 0;
  while (start < Math.min(is.length, wanted.length) && sameValue(is[start], wanted[start])) start++;
  let end = 0;
  while (
    end < Math.min(is.length, wanted.length) - start &&
    sameValue(is[is.length - 1 - end], wanted[wanted.length - 1 - end])
  )
    end++;
  const [lessBefore, lessAfter] = [is.length - end, wanted.length - end];
  const common = Math.min(lessBefore, lessAfter);
  const edits: TextEdit[] = [];
  for (let at = start; at < common; at++) {
    const item = node.items[at];
    if (item !== undefined) edits.push(...editsOf(text, item, is[at], wanted[at]));
  }
  for (const item of node.items.slice(common, lessBefore)) edits.push(...removeEntry(item));
  if (lessAfter <= common) return edits;
  // Only the end of a list can be added to.
  return end > 0
    ? [replaceValue(text, node, wanted)]
    : [...edits, ...wanted.slice(common, common + 1).map((value) => appendItem(text, node, value))];
}
