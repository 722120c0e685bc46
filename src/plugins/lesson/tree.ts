/** Looks through the tree of a Markdown text. */
import type { Nodes, Root } from 'mdast';

/** All nodes of a kind, in the order of the text. */
export function nodesOf<Kind extends Nodes['type']>(tree: Root, kind: Kind): Array<Extract<Nodes, { type: Kind }>> {
  const found: Array<Extract<Nodes, { type: Kind }>> = [];
  const isKind = (node: Nodes): node is Extract<Nodes, { type: Kind }> => node.type === kind;
  const visit = (node: Nodes) => {
    if (isKind(node)) found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}
