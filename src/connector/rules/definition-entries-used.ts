/** Entries that no operation leads to only make the file longer; they count towards its limits all the same. */
import type { DefinitionModel } from '../model/definition';
import { decodeFragment } from '../model/references';
import type { JsonNode } from '../text/json-node';
import { parsePointer } from '../text/json-pointer';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** The sections that hold entries for others to refer to, with what a sentence calls an entry. */
const sections: ReadonlyMap<string, string> = new Map([
  ['definitions', 'definition'],
  ['parameters', 'shared parameter'],
  ['responses', 'shared response'],
]);

export const rule = defineRule({
  id: 'definition-entries-used',
  title: 'Every entry of `definitions`, `parameters` and `responses` is used',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.codingStandards],
  fixable: 'review',
  check: ({ report, edit }) => {
    /** From an entry (or from anywhere else: '') to the entries that it refers to. */
    const leads = new Map<string, string[]>();
    const meant = new Map<string, readonly string[]>();
    const note = (reference: JsonNode, text: string, definition: DefinitionModel) => {
      const from = entryHolding(reference);
      const list = leads.get(from);
      const targets = meant.get(text) ?? entriesMeant(text, definition);
      meant.set(text, targets);
      if (list === undefined) leads.set(from, [...targets]);
      else list.push(...targets);
    };
    const unusedIn = ({ root }: DefinitionModel) => {
      const used = new Set<string>();
      const open = [...(leads.get('') ?? [])];
      for (let key = open.pop(); key !== undefined; key = open.pop()) {
        if (used.has(key)) continue;
        used.add(key);
        open.push(...(leads.get(key) ?? []));
      }
      return [...sections].flatMap(([section, words]) =>
        (root.object(section)?.members ?? []).flatMap(({ name, value }) => {
          const key = `${section}/${name}`;
          return value === undefined || name.startsWith('x-') || used.has(key) ? [] : [{ key, name, value, words }];
        }),
      );
    };
    return {
      reference: (reference, _kind, definition) => note(reference, reference.string('$ref') ?? '', definition),
      done(definition) {
        // A definition that is still being written has no use for anything yet.
        if (definition.operations.length === 0) return;
        // What is missing may have referred to any of them.
        if ([...meant].some(([text, { length }]) => length === 0 && sections.has(text.split('/')[1] ?? ''))) return;
        // What stands where nobody reads it is told there, and its references are meant all the same.
        if (unusedIn(definition).length > 0)
          eachText(definition.root, (node) => note(node, String(node.value), definition));
        // Unused entries that another unused one refers to go after it, else the reference would lead nowhere.
        const needed = new Set([...leads].flatMap(([from, targets]) => targets.filter((target) => target !== from)));
        for (const { key, name, value, words } of unusedIn(definition)) {
          report(value, {
            message: `No operation uses the ${words} \`${name}\`.`,
            range: value.keyRange ?? value.range,
            fixes: needed.has(key) ? [] : [{ title: `Remove \`${name}\``, kind: 'review', edits: edit.remove(value) }],
          });
        }
      },
    };
  },
});

/** Calls for each text that looks like a reference, wherever it stands but in texts and in what may hold any value. */
function eachText(node: JsonNode, tell: (text: JsonNode) => void): void {
  if (node.asString?.startsWith('#/')) tell(node);
  for (const item of node.items) eachText(item, tell);
  for (const { name, value } of node.members)
    if (value !== undefined && !/^(x-(?!ms-)|example|(default|enum|description)$)/.test(name)) eachText(value, tell);
}

/** The entry inside which a node stands, as `definitions/Name`; empty outside of the sections. */
function entryHolding(node: JsonNode): string {
  let entry: JsonNode = node;
  while (entry.parent?.parent?.parent !== undefined) entry = entry.parent;
  const section = String(entry.parent?.key);
  return sections.has(section) ? `${section}/${entry.key}` : '';
}

/** The entries that a reference may mean. One of a wrong form is taken by its last word: other rules correct it. */
function entriesMeant(reference: string, { root }: DefinitionModel): string[] {
  const [section = '', name = ''] = parsePointer(decodeFragment(reference.replace(/^#/, ''))) ?? [];
  if (sections.has(section) && root.object(section)?.has(name) === true) return [`${section}/${name}`];
  const word = /[^/#]*$/.exec(reference)?.[0] ?? '';
  return [...sections.keys()].flatMap((key) => (root.object(key)?.has(word) ? [`${key}/${word}`] : []));
}
