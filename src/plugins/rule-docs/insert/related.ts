/** Leads on to the rules of the same subject: those with the nearest names, and the way to all of them. */
import type { ListItem, PhrasingContent } from 'mdast';
import type { RuleMeta } from '../../../connector';
import { subjectOf } from '../subjects';
import type { RulePage } from './page';
import { codeInText } from './title';

/** More would be a list of its own, and that is the index. */
const most = 6;

export function insertRelated({ tree, rule, catalogue }: RulePage): void {
  const subject = subjectOf(rule);
  const related = relatedRules(rule, catalogue);
  if (related.length === 0) return;
  const all = catalogue.filter((other) => subjectOf(other).id === subject.id).length;
  const items = related.slice(0, most).map(({ id, title }) => item(`./${id}.md`, codeInText(title)));
  if (related.length > most) {
    const words = `All ${all} rules: ${subject.title.toLowerCase()}`;
    items.push(item(`./index.mdx#${subject.id}`, [{ type: 'text', value: words }]));
  }
  tree.children.push(
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Rules of the same subject' }] },
    { type: 'list', ordered: false, spread: false, children: items },
  );
}

/** The other rules of a rule's subject, nearest names first. */
export function relatedRules(rule: RuleMeta, catalogue: readonly RuleMeta[]): RuleMeta[] {
  const subject = subjectOf(rule).id;
  return catalogue
    .filter((other) => other.id !== rule.id && subjectOf(other).id === subject)
    .sort((left, right) => shared(right.id, rule.id) - shared(left.id, rule.id) || (left.id < right.id ? -1 : 1));
}

/** How many words two ids have in common from the start. */
function shared(left: string, right: string): number {
  const words = right.split('-');
  const parted = left.split('-').findIndex((word, index) => word !== words[index]);
  return parted === -1 ? words.length : parted;
}

function item(url: string, children: PhrasingContent[]): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [{ type: 'link', url, children: children.filter(isStatic) }] }],
  };
}

function isStatic(node: PhrasingContent): node is Exclude<PhrasingContent, { type: 'link' | 'linkReference' }> {
  return node.type !== 'link' && node.type !== 'linkReference';
}
