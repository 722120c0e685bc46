/** The lists of transfer protocols of a definition: its own and those of single operations. */
import { oncePerDefinition } from '../model/once';
import type { JsonNode } from '../text/json-node';

/** All `schemes` arrays, the one of the whole definition first. */
export const schemesOf = oncePerDefinition(({ root, operations }): readonly JsonNode[] =>
  [root, ...operations.map(({ node }) => node)].flatMap((holder) => {
    const schemes = holder.get('schemes');
    return schemes?.kind === 'array' ? [schemes] : [];
  }),
);
