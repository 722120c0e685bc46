/** `x-ms-visibility` as the designers read it. */
import type { JsonNode } from '../text/json-node';

/** Whether makers never see this operation, parameter or property. */
export function isInternal(node: JsonNode): boolean {
  return node.string('x-ms-visibility') === 'internal';
}
