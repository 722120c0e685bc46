/** Puts the way back and the title at the top. The title is the rule's sentence, with its code set as code. */
import type { PhrasingContent } from 'mdast';
import { element } from '../mdx-node';
import { subjectOf } from '../subjects';
import type { RulePage } from './page';

export function insertTitle({ tree, rule }: RulePage): void {
  const subject = subjectOf(rule);
  const crumbs: PhrasingContent[] = [
    { type: 'link', url: './index.mdx', children: [{ type: 'text', value: 'All rules' }] },
    { type: 'text', value: ' / ' },
    { type: 'link', url: `./index.mdx#${subject.id}`, children: [{ type: 'text', value: subject.title }] },
  ];
  tree.children.unshift(
    element('nav', { className: 'rule-crumbs', 'aria-label': 'Place of this rule' }, [
      { type: 'paragraph', children: crumbs },
    ]),
    { type: 'heading', depth: 1, children: codeInText(rule.title) },
  );
}

/** Text with `code` in backticks as Markdown nodes. */
export function codeInText(text: string): PhrasingContent[] {
  return text
    .split(/`([^`]+)`/)
    .map((value, index): PhrasingContent => ({ type: index % 2 === 1 ? 'inlineCode' : 'text', value }))
    .filter((node) => 'value' in node && node.value !== '');
}
