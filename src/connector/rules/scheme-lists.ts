/** The lists of transfer protocols of a definition: its own and those of single operations. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';

/** All `schemes` arrays, the one of the whole definition first. */
export function schemesOf({ root, operations }: DefinitionModel): JsonNode[] {
  return [root, ...operations.map(({ node }) => node)].flatMap((holder) => {
    const schemes = holder.get('schemes');
    return schemes?.kind === 'array' ? [schemes] : [];
  });
}
