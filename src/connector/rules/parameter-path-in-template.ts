/** A path parameter has its place in the braces of the path; without one its value goes nowhere. */
import type { DefinitionModel } from '../model/definition';
import type { EffectiveParameter } from '../model/parameter';
import { error } from './levels';
import { bracesPairUp, variableNames } from './path-variables';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-path-in-template',
  title: 'A path parameter stands in the path',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'PathParameterNotDefinedInTemplate',
      message:
        "The 'path' parameter '{0}' is not defined in the URI path template. To include the parameter as a variable in the path, use '{{' and '}}' characters to enclose the name of the parameter in the path.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition({ paths }: DefinitionModel) {
      for (const { template, parameters, operations } of paths) {
        // Which variables are meant is not sure before the braces are mended.
        if (!bracesPairUp(template)) continue;
        const variables = variableNames(template);
        const check = ({ site, node, name, location }: EffectiveParameter) => {
          if (location !== 'path' || name === undefined || variables.includes(name)) return;
          const written = site === node ? (node.get('name') ?? site) : site;
          const found = proposal(
            name,
            variables,
            (meant) => [edit.replace(written, meant)],
            'Add it to the path in braces, or change `in` to where the value belongs.',
          );
          report(written, {
            message: `The path parameter \`${name}\` is not in the path \`${template}\`; \`{${name}}\` is expected there.`,
            ...found,
            values: [name],
            // A parameter that is defined elsewhere may fit other paths as it is. And a name that differs in capitals
            // only may be named by extensions, so no repair is safe.
            fixes:
              site === node
                ? [
                    {
                      title: 'Write `query`',
                      edits: [edit.replace(node.get('in') ?? node, 'query')],
                      ...found.fixes?.[0],
                      kind: 'review',
                    },
                  ]
                : [],
          });
        };
        parameters.forEach(check);
        for (const operation of operations) for (const own of operation.parameters) if (!own.shared) check(own);
      }
    },
  }),
});
