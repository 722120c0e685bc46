/** An example of a type that the operation never returns shows something that cannot happen. */
import type { DefinitionModel } from '../model/definition';
import { hint } from './levels';
import { bareType, effectiveTypes } from './mime-types';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-example-type',
  title: 'Response examples have a media type that the operation produces',
  files: ['definition'],
  severity: hint,
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
        for (const { node } of operation.responses) {
          const examples = node?.object('examples')?.members ?? [];
          if (examples.length === 0) continue;
          const types = effectiveTypes(definition, operation, 'produces');
          for (const { name, value } of examples) {
            if (value === undefined || name.startsWith('x-') || types.includes(bareType(name))) continue;
            report(value, {
              message: `${operation.name} has an example of \`${name}\`, which it does not produce.`,
              help: 'Add the type to `produces`, or file the example under a type that is there.',
              values: [name, operation.name],
            });
          }
        }
      }
    },
  }),
});
