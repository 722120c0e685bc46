/** A call that takes its value from an input which is not there always passes nothing. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { findInputs } from '../model/inputs';
import { warning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-source-found',
  title: 'A dynamic call takes its values from inputs that exist',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.extensions],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        const { sources: operations, style, host } = call;
        if (operations.length === 0) continue;
        for (const { reference, node } of call.arguments) {
          const path = reference?.asString;
          if (reference === undefined || path === undefined) continue;
          // In the older extensions a property may also name its neighbour in the same object.
          if (style === 'name' && host.parent?.key === 'properties' && host.parent.has(path)) continue;
          const isThere = operations.some((operation) => {
            const { inputs, open } = findInputs(definition, operation, path, style);
            return inputs.length > 0 || open;
          });
          if (isThere) continue;
          const [first] = operations;
          const known = first?.parameters.flatMap(({ name }) => name ?? []) ?? [];
          report(node, {
            range: reference.range,
            message: `\`${call.extension}\` takes a value from \`${path}\`, but ${first?.name ?? ''} has no such parameter.`,
            ...proposal(path, known, (meant) => [edit.replace(reference, meant)]),
          });
        }
      }
    },
  }),
});
