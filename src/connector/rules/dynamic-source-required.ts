/** A list that depends on an optional input stays empty until the maker fills it in. */
import type { DefinitionModel } from '../model/definition';
import { wrongPassages } from './dynamic-source-inputs';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-source-required',
  title: 'What a dynamic call needs comes from a required input',
  files: ['definition'],
  // The official tool explains it without refusing it: the call waits until a value is there.
  severity: hint,
  origin: 'platform',
  official: [
    {
      code: 'OperationParameterRequiredMismatch',
      message:
        "The parameter is required, but an optional value is provided by operation '{0}'. The request cannot be made until a value for this parameter is provided.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      const wrong = wrongPassages(
        definition,
        ({ source, target }) =>
          target?.required === true && !target.hasDefault && !source.required && !source.hasDefault,
      );
      for (const { argument, call, reference, path, operation } of wrong) {
        report(argument.node, {
          range: reference.range,
          message: `${call.target?.name ?? 'The called operation'} requires \`${argument.name}\`, but \`${path}\` of ${operation.name} is optional.`,
          help: 'Make the source required, or give it a default.',
          values: [operation.name],
        });
      }
    },
  }),
});
