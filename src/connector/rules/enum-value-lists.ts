/** What the rules about `x-ms-enum-values` have in common. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import type { Visitor } from './rule';

/** An entry of the extension with its value, and the list of allowed values beside the extension. */
export interface EnumEntry {
  readonly value: JsonNode;
  readonly allowed: JsonNode | undefined;
}

/** Calls back with the entries of each `x-ms-enum-values`, on parameters and schemas. */
export function forEnumValues(tell: (entries: readonly EnumEntry[]) => void): Visitor {
  const read = (node: JsonNode) => {
    const list = node.get('x-ms-enum-values');
    if (list?.kind !== 'array') return;
    const allowed = node.get('enum');
    tell(
      list.items.flatMap((item) => {
        const value = item.get('value');
        // Lists and objects are no values that a maker could choose.
        return value?.value === undefined ? [] : [{ value, allowed }];
      }),
    );
  };
  return {
    definition({ parameters }: DefinitionModel) {
      for (const { node } of parameters) if (node.string('in') !== 'body') read(node);
    },
    schema: read,
  };
}
