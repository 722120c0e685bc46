/**
 * What the rules about the older dynamic extensions have in common: where a reference of theirs is not enough to tell
 * a parameter from a property of the body, the newer extension has to stand beside it.
 */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { findInputs } from '../model/inputs';
import type { JsonNode } from '../text/json-node';
import type { RuleContext, Visitor } from './rule';

const newerByOlder = {
  'x-ms-dynamic-values': 'x-ms-dynamic-list',
  'x-ms-dynamic-schema': 'x-ms-dynamic-properties',
} as const;

/** How a reference of an older extension falls short. */
export type Shortfall = 'ambiguous' | 'inner';

/** Reports an older extension without the newer one where one of its references falls short. */
export function checkOldReferences(
  older: keyof typeof newerByOlder,
  shortfall: Shortfall,
  { report }: RuleContext,
): Visitor {
  const newer = newerByOlder[older];
  return {
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        if (call.extension !== older || call.sibling(newer) !== undefined) continue;
        const found = call.arguments.flatMap(({ reference }) => {
          const path = reference?.asString;
          if (reference === undefined || path === undefined) return [];
          return shortfallOf(definition, call.sources, path) === shortfall ? [{ reference, path }] : [];
        })[0];
        if (found === undefined) continue;
        report(call.node, sentence(older, newer, shortfall, found));
      }
    },
  };
}

function shortfallOf(
  definition: DefinitionModel,
  operations: ReadonlyArray<Parameters<typeof findInputs>[1]>,
  path: string,
): Shortfall | undefined {
  for (const operation of operations) {
    const kinds = findInputs(definition, operation, path, 'name').inputs.map(({ kind }) => kind);
    if (kinds.includes('parameter') && kinds.includes('property')) return 'ambiguous';
    if (kinds.includes('property')) return 'inner';
  }
  return undefined;
}

function sentence(
  older: string,
  newer: string,
  shortfall: Shortfall,
  { path }: { readonly reference: JsonNode; readonly path: string },
) {
  return {
    message:
      shortfall === 'ambiguous'
        ? `\`${path}\` in \`${older}\` means a parameter as well as a property of the body, and there is no \`${newer}\` to tell which.`
        : `\`${older}\` takes a value from \`${path}\`, a property of the body, and there is no \`${newer}\` beside it.`,
    help: `Add \`${newer}\` with a \`parameterReference\` that begins with the name of the parameter.`,
  };
}
