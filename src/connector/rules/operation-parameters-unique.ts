/** Of two parameters with one name in one place, the request can carry only one. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { repeatedParameters } from './parameter-lists';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-parameters-unique',
  title: 'The parameters of an operation differ in name or place',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    { code: 'OperationParametersAreNotUnique', message: "The parameters in the operation '{0}' are not unique." },
    {
      code: 'OperationParametersContainDuplicateParameter',
      message: "The operation '{0}' contains duplicate parameters with name '{1}', location '{2}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        for (const { site, name, location, same } of repeatedParameters(
          definition,
          operation.node.array('parameters'),
        )) {
          report(site, {
            message: `${operation.name} lists the ${location} parameter \`${name}\` twice; once is expected.`,
            code: same ? 'OperationParametersAreNotUnique' : 'OperationParametersContainDuplicateParameter',
            values: [operation.name, name, location],
            // The very same reference twice: one of them can go without changing anything.
            fixes: same ? [{ title: 'Remove the second one', kind: 'safe', edits: edit.remove(site) }] : [],
          });
        }
      }
    },
  }),
});
