/** A value that is passed under a name which the called operation does not have never arrives. */

import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { findInputs } from '../model/inputs';
import { inCode } from './in-code';
import { error } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { issue, sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-parameter-found',
  title: 'A dynamic call passes parameters that the called operation has',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'OperationParameterNameNotFound',
      message: "The parameter could not be found in operation '{0}' in the swagger document.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions, issue(790), issue(254)],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { target, arguments: passed, extension, style } of dynamicCalls(definition)) {
        if (target === undefined) continue;
        for (const { name, node } of passed) {
          const { inputs, open } = findInputs(definition, target, name, style);
          if (inputs.length > 0 || open) continue;
          const known = target.parameters.flatMap((parameter) => parameter.name ?? []);
          const free = known.filter((candidate) => !passed.some((other) => other.name === candidate));
          report(node, {
            message: `\`${extension}\` passes \`${name}\` to ${target.name}, which has no such parameter.`,
            ...(node.keyRange === undefined ? {} : { range: node.keyRange }),
            values: [target.name],
            ...proposal(
              name,
              free,
              (meant) => edit.rename(node, meant),
              known.length === 0 ? `${target.name} takes no parameters.` : `It takes ${inCode(known)}.`,
            ),
          });
        }
      }
    },
  }),
});
