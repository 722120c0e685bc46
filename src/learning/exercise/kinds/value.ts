/** A goal: a value stands in a file, has a form, or is gone. For what no other kind can say. */
import type { JsonNode } from '../../../connector/model-views';
import { present } from '../fields';
import type { GoalBase, GoalKind } from '../goal';
import { definitionFile, fileOf, nodesAt } from '../places';

export interface ValueGoal extends GoalBase {
  readonly kind: 'value';
  /** The definition if not given. */
  readonly file?: string;
  /** Where; `*` stands for any item or member. */
  readonly pointer: string;
  /** The value, whatever the order of its members … */
  readonly is?: unknown;
  /** … or the form of a text … */
  readonly matches?: string;
  /** … or whether there is anything. */
  readonly exists?: boolean;
}

export const value: GoalKind<ValueGoal> = {
  read(fields) {
    const pointer = fields.optionalPointer('pointer');
    if (!fields.has('pointer')) fields.note('pointer', 'is missing; a JSON pointer is expected.');
    const wanted = {
      is: fields.value('is'),
      matches: fields.optionalPattern('matches'),
      exists: fields.flag('exists'),
    };
    const given = ['is', 'matches', 'exists'].filter((name) => fields.has(name));
    if (given.length !== 1) fields.note(undefined, 'Exactly one of `is`, `matches` and `exists` is expected.');
    return { pointer: pointer ?? '', ...present({ file: fields.optionalText('file'), ...wanted }) };
  },
  soundFile: ({ file = definitionFile }) => file,
  judge({ file = definitionFile, pointer, is, matches, exists }, { connector }) {
    if (fileOf(connector, file) === undefined) return `There is no file \`${file}\` yet.`;
    const nodes = nodesAt(connector, file, pointer);
    const place = `at \`${pointer}\` in \`${file}\``;
    if (exists === false) return nodes.length === 0 ? undefined : `There is still something ${place}.`;
    if (nodes.length === 0) return `There is nothing ${place} yet.`;
    if (exists === true) return undefined;
    const reached = nodes.some((node) => (matches === undefined ? isEqual(node, is) : hasForm(node, matches)));
    return reached ? undefined : `What stands ${place} is not what the goal asks for.`;
  },
};

function hasForm({ value: held }: JsonNode, pattern: string): boolean {
  return typeof held === 'string' && new RegExp(pattern, 'u').test(held);
}

/** The same value; members in any order. */
function isEqual(node: JsonNode, wanted: unknown): boolean {
  if (node.kind === 'array') {
    return (
      Array.isArray(wanted) &&
      wanted.length === node.items.length &&
      node.items.every((item, index) => isEqual(item, wanted[index]))
    );
  }
  if (node.kind !== 'object') return node.value === wanted;
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return false;
  const entries = Object.entries(wanted);
  const names = new Set(node.members.map(({ name }) => name));
  return (
    names.size === entries.length &&
    entries.every(([name, each]) => {
      const member = node.get(name);
      return member !== undefined && isEqual(member, each);
    })
  );
}
