/** Of two parameters with one name in one place, the request can carry only one. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { repeatedParameters } from './parameter-lists';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'path-parameters-unique',
  title: 'The parameters of a path differ in name or place',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'PathParametersContainDuplicateParameter',
      message: "The path '{0}' contains duplicate parameters with name '{1}', location '{2}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { template, node } of definition.paths) {
        for (const { site, name, location, same } of repeatedParameters(definition, node.array('parameters'))) {
          report(site, {
            message: `The path \`${template}\` lists the ${location} parameter \`${name}\` twice; once is expected.`,
            values: [template, name, location],
            fixes: same ? [{ title: 'Remove the second one', kind: 'safe', edits: edit.remove(site) }] : [],
          });
        }
      }
    },
  }),
});
