/**
 * Puts the description into the page's head. In the front matter it would be part of the list of all pages, which the
 * browser loads with each of them.
 */
import { withoutBackticks } from '../html';
import { element, importDefault } from '../mdx-node';
import type { RulePage } from './page';

export function insertDescription({ tree, rule }: RulePage): void {
  const [official] = rule.official;
  const content = withoutBackticks(
    official === undefined ? `${rule.title}.` : `${rule.title}. ${official.code}: ${official.message}`,
  );
  tree.children.unshift(
    importDefault('Head', '@docusaurus/Head'),
    element('Head', {}, [
      element('meta', { name: 'description', content }),
      element('meta', { property: 'og:description', content }),
    ]),
  );
}
