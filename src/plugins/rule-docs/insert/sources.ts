/** Lists what the rule rests on at the end of the page. */
import type { ListItem } from 'mdast';
import { sourceLabel } from '../source-label';
import type { RulePage } from './page';

export function insertSources({ tree, rule }: RulePage): void {
  if (rule.sources.length === 0) return;
  const items = rule.sources.map((url): ListItem => {
    const link = { type: 'link' as const, url, children: [{ type: 'text' as const, value: sourceLabel(url) }] };
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link] }] };
  });
  tree.children.push(
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Sources' }] },
    { type: 'list', ordered: false, spread: false, children: items },
  );
}
