/** An example of a type that the operation never returns shows something that cannot happen. */

import type { DefinitionModel } from '../model/definition';
import { inCode } from './in-code';
import { warning } from './levels';
import { bareType, effectiveTypes } from './mime-types';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-example-type',
  title: 'Response examples have a media type that the operation produces',
  files: ['definition'],
  severity: warning,
  origin: 'openapi',
  official: [
    {
      code: 'ResponseExampleMustBeProducedByOperation',
      message: "The response example '{0}' is not produced by the operation '{1}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        for (const { code, node } of operation.responses) {
          const examples = node?.object('examples')?.members ?? [];
          if (examples.length === 0) continue;
          const types = effectiveTypes(definition, operation, 'produces');
          // A definition that lists nothing says nothing that an example could contradict.
          if (types.length === 0) continue;
          for (const { name, value, keyRange } of examples) {
            if (value === undefined || name.startsWith('x-') || covers(types, bareType(name))) continue;
            report(value, {
              message: `The response ${code} of ${operation.name} has an example of \`${name}\`, which the operation does not produce.`,
              help: `It produces ${inCode(types)}. File the example under one of these, or add its type to \`produces\`.`,
              range: keyRange,
              values: [name, operation.name],
            });
          }
        }
      }
    },
  }),
});

/** Whether one of the types is the given one, or a pattern such as `*\/*` for it. */
function covers(types: readonly string[], type: string): boolean {
  return types.some((produced) => {
    if (produced === type || produced === '*/*') return true;
    return produced.endsWith('/*') && type.startsWith(produced.slice(0, -1));
  });
}
