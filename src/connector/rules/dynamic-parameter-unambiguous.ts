/** A name that means a parameter as well as a property of the body leaves open which of the two gets the value. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { findInputs } from '../model/inputs';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-parameter-unambiguous',
  title: 'A name that a dynamic call passes means one input of the called operation',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'OperationParameterNameIsAmbiguous',
      message: 'The parameter name is ambiguous as it matches both a parameter name and a path to a body property.',
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { target, arguments: passed, extension, style } of dynamicCalls(definition)) {
        if (target === undefined) continue;
        for (const { name, node } of passed) {
          const kinds = new Set(findInputs(definition, target, name, style).inputs.map(({ kind }) => kind));
          if (kinds.size < 2) continue;
          report(node, {
            message: `\`${name}\` of \`${extension}\` means a parameter of ${target.name} as well as a property of its body.`,
            help: 'Give one of the two another name, or use the newer extension with a path that begins with the body.',
            ...(node.keyRange === undefined ? {} : { range: node.keyRange }),
          });
        }
      }
    },
  }),
});
