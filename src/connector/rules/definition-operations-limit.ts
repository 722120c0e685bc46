/** The platform takes so many operations in a connector and no more. */
import type { DefinitionModel } from '../model/definition';
import { limits } from '../model/measure';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const limit = limits.operations;

export const rule = defineRule({
  id: 'definition-operations-limit',
  title: `A definition has ${limit} operations at most`,
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'TotalOperationsCountExceedsMaxAllowed',
      message: "The total number of operations in the swagger exceeds the maximum allowed value of '256'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.faq],
  fixable: false,
  check: ({ report }) => ({
    definition({ root, operations }: DefinitionModel) {
      if (operations.length <= limit) return;
      report(root.get('paths') ?? root, {
        message: `The definition has ${operations.length} operations; ${limit} at most are expected.`,
        help: 'Leave out what makers do not need, or split the connector in two.',
      });
    },
  }),
});
