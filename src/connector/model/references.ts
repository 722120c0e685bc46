/** Follows `$ref` inside one document. Loops and dangling references end the way instead of the program. */
import type { JsonNode } from '../text/json-node';

/** The reference that a node is, if it is one: an object with a string under `$ref`. */
export function referenceOf(node: JsonNode): string | undefined {
  return node.kind === 'object' ? node.string('$ref') : undefined;
}

/**
 * The node that a reference finally means; the node itself if it is no reference; `undefined` when the way ends
 * nowhere, leaves the document or runs in a circle.
 */
export function resolve(root: JsonNode, node: JsonNode): JsonNode | undefined {
  const seen = new Set<JsonNode>();
  let current: JsonNode | undefined = node;
  while (current !== undefined) {
    const reference = referenceOf(current);
    if (reference === undefined) return current;
    if (seen.has(current) || !reference.startsWith('#/')) return undefined;
    seen.add(current);
    current = root.at(decodeFragment(reference.slice(1)));
  }
  return undefined;
}

/** A reference is a URI fragment (RFC 6901, section 6): its percent escapes stand for characters of the pointer. */
export function decodeFragment(fragment: string): string {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
