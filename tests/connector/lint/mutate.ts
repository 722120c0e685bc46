/** Damages a connector as people do, at random but the same for the same seed. For tests of what mends it again. */
import { applyEdits, escapeToken } from '../../../src/connector';
import { removeEntry, renameMember } from '../../../src/connector/text/json-edit';
import type { JsonNode } from '../../../src/connector/text/json-node';
import { parseJson } from '../../../src/connector/text/parse-json';

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (text: string, node: JsonNode, random: () => number) => string;

const replaced = (text: string, node: JsonNode, value: string) =>
  applyEdits(text, [{ range: node.range, text: value }]);

/** Each leaves the text as it is where it does not apply. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'delete a member': (text, node) => applyEdits(text, removeEntry(node)),
  'write an entry twice': (text, node) => {
    if (node.parent === undefined) return text;
    const from = node.keyRange?.start ?? node.start;
    return applyEdits(text, [{ range: { start: node.end, end: node.end }, text: `, ${text.slice(from, node.end)}` }]);
  },
  'capitals in a name': (text, node) => rename(text, node, (name) => name.toUpperCase()),
  'a capital first letter in a name': (text, node) =>
    rename(text, node, (name) => name.charAt(0).toUpperCase() + name.slice(1)),
  'a slip in a name': (text, node, random) => {
    const at = random();
    return rename(text, node, (name) => {
      const cut = Math.floor(at * name.length);
      return escapeToken(name.slice(0, cut) + name.slice(cut + 1)) || 'x';
    });
  },
  'quotes around a value': (text, node) =>
    typeof node.value === 'number' || typeof node.value === 'boolean'
      ? replaced(text, node, JSON.stringify(String(node.value)))
      : text,
  'no quotes around a value': (text, node) =>
    node.asString === undefined ? text : replaced(text, node, node.asString.replaceAll(/["\\]/g, '')),
  'a value of another type': (text, node, random) => {
    const values = ['null', '0', '"text"', 'true', '[]', '{}', '["x"]', '-1.5'];
    return replaced(text, node, values[Math.floor(random() * values.length)] ?? 'null');
  },
  'an item instead of a list': (text, node) => {
    const [only] = node.items;
    return only === undefined ? text : replaced(text, node, text.slice(only.start, only.end));
  },
  'other capitals in a value': (text, node) =>
    node.asString === undefined ? text : replaced(text, node, JSON.stringify(node.asString.toUpperCase())),
  'blanks around a value': (text, node) =>
    node.asString === undefined ? text : replaced(text, node, JSON.stringify(` ${node.asString} `)),
  'a missing comma': (text, node) =>
    text[node.end] === ',' ? text.slice(0, node.end) + text.slice(node.end + 1) : text,
  'a comma too many': (text, node) => `${text.slice(0, node.end)},${text.slice(node.end)}`,
  'single quotes': (text, node) =>
    node.asString === undefined || /['"\\]/.test(node.asString) ? text : replaced(text, node, `'${node.asString}'`),
  'a comment': (text, node) => `${text.slice(0, node.start)}/* here */ ${text.slice(node.start)}`,
};

/** Makes some of the mutations at random places; says which. */
export function mutate(
  text: string,
  random: () => number,
): { readonly text: string; readonly made: readonly string[] } {
  const names = Object.keys(mutations);
  const made: string[] = [];
  let changed = text;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
    const { root } = parseJson(changed);
    const node = root === undefined ? undefined : anyNode(root, random);
    if (node === undefined) break;
    const name = names[Math.floor(random() * names.length)] ?? '';
    const next = mutations[name]?.(changed, node, random) ?? changed;
    if (next !== changed) made.push(`${name} at ${node.pointer}`);
    changed = next;
  }
  return { text: changed, made };
}

function anyNode(root: JsonNode, random: () => number): JsonNode | undefined {
  const nodes: JsonNode[] = [];
  const collect = (node: JsonNode): void => {
    nodes.push(node);
    for (const { value } of node.members) if (value !== undefined) collect(value);
    for (const item of node.items) collect(item);
  };
  collect(root);
  return nodes[Math.floor(random() * nodes.length)];
}

function rename(text: string, node: JsonNode, change: (name: string) => string): string {
  return typeof node.key === 'string' ? applyEdits(text, renameMember(node, change(node.key))) : text;
}
