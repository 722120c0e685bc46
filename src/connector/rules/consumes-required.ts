/** Without a type the platform does not know how to write the body. */
import type { DefinitionModel } from '../model/definition';
import { hint } from './levels';
import { effectiveTypes, supportedTypes } from './mime-types';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'consumes-required',
  title: 'An operation with a body says what it consumes',
  files: ['definition'],
  severity: hint,
  origin: 'platform',
  official: [
    {
      code: 'ConsumesMissing',
      message: "At least one supported MIME type must be provided in 'consumes' for operation '{0}'.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        if (!operation.parameters.some(({ location }) => location === 'body' || location === 'formData')) continue;
        if (effectiveTypes(definition, operation, 'consumes').some((type) => supportedTypes.includes(type))) continue;
        report(operation.node, {
          message: `${operation.name} sends a body, but no supported media type is in \`consumes\`.`,
          help: 'Add `"consumes": ["application/json"]` to the definition, or the type that the service reads.',
          values: [operation.name],
        });
      }
    },
  }),
});
