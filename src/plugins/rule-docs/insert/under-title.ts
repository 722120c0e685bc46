/** Finds the place under the title, after what already stands there. */
import type { Root, RootContent } from 'mdast';

/** Adds a node before the first paragraph of the page's own text. */
export function underTitle(tree: Root, node: RootContent): void {
  const title = tree.children.findIndex(({ type }) => type === 'heading');
  const text = tree.children.findIndex(({ position }, index) => index > title && position !== undefined);
  tree.children.splice(text === -1 ? tree.children.length : text, 0, node);
}
