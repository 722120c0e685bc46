/** A request carries a body or a form, because a form is a body. */
import type { DefinitionModel } from '../model/definition';
import type { EffectiveParameter } from '../model/parameter';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const mixes = (parameters: readonly EffectiveParameter[]) =>
  parameters.some(({ location }) => location === 'body') && parameters.some(({ location }) => location === 'formData');

export const rule = defineRule({
  id: 'operation-body-or-form',
  title: 'An operation has a body or form fields, not both',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'ParameterListContainsFormDataAndBody',
      message:
        "The 'parameters' list defines both a 'body' parameter, and a 'formData' parameter. Only one of these location types can be used in an operation.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    definition({ paths }: DefinitionModel) {
      for (const path of paths) {
        const help = 'Put all fields into the body schema, or make all of them form parameters.';
        // What is wrong in the list of the path is wrong in all its operations, and said once.
        if (mixes(path.parameters)) {
          report(path.node.get('parameters') ?? path.node, {
            message: `The path \`${path.template}\` lists a body parameter and form parameters; one of both is expected.`,
            help,
          });
          continue;
        }
        for (const { node, name, parameters } of path.operations) {
          if (!mixes(parameters)) continue;
          report(node.get('parameters') ?? node, {
            message: `${name} has a body parameter and form parameters; one of both is expected.`,
            help,
          });
        }
      }
    },
  }),
});
