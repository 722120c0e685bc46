/** Whether two values mean the same. Formatting and the order of members do not count. */
import type { JsonNode } from '../../text/json-node';

/** Compares two trees without recursion on width: each member is looked up once. */
export function sameValue(left: JsonNode | undefined, right: JsonNode | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  if (left.kind !== right.kind || left.value !== right.value) return false;
  if (left.kind === 'array') {
    return left.items.length === right.items.length && left.items.every((item, i) => sameValue(item, right.items[i]));
  }
  if (left.kind !== 'object') return true;
  const names = new Set(left.members.map(({ name }) => name));
  const others = new Set(right.members.map(({ name }) => name));
  if (names.size !== others.size) return false;
  for (const name of names) {
    if (!others.has(name) || !sameValue(left.get(name), right.get(name))) return false;
  }
  return true;
}

/** The scalars of a list as text, in order. */
export function scalars(node: JsonNode | undefined): string[] {
  return (node?.items ?? []).flatMap((item) => (item.value === undefined ? [] : [String(item.value)]));
}

/** What `before` has and `after` has not. */
export function without(before: readonly string[], after: readonly string[]): string[] {
  const kept = new Set(after);
  return before.filter((value) => !kept.has(value));
}
