/** The lists of transfer protocols of a definition: its own and those of single operations. */
import { oncePerDefinition } from '../model/once';
import type { JsonNode } from '../text/json-node';

/** All `schemes` arrays, the one of the whole definition first. */
export const schemesOf = oncePerDefinition(({ holders }): readonly JsonNode[] =>
  holders.flatMap((holder) => {
    const schemes = holder.get('schemes');
    return schemes?.kind === 'array' ? [schemes] : [];
  }),
);
