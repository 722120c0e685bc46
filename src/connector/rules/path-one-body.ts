/** A request has one body. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
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
    definition({ paths }: DefinitionModel) {
      for (const { template, parameters } of paths) {
        for (const { site } of parameters.filter(({ location }) => location === 'body').slice(1)) {
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
