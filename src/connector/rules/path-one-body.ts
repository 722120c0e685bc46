/** A request has one body. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { extraBodies } from './parameter-lists';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'path-one-body',
  title: 'A path lists one body parameter at most',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'PathParametersContainMultipleBodyParameters',
      message: "The path '{0}' contains multiple parameters in the location 'body', at most one is allowed.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { template, node } of definition.paths) {
        for (const site of extraBodies(definition, node.array('parameters'))) {
          report(site, {
            message: `The path \`${template}\` lists a second body parameter; one at most is expected.`,
            help: 'Make both properties of one body schema.',
            values: [template],
          });
        }
      }
    },
  }),
});
