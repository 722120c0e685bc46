/** A dropdown gets its values from one place: an operation, a built-in directory or a capability. */

import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { inCode } from './in-code';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const origins = ['operationId', 'builtInOperation', 'capability'] as const;

export const rule = defineRule({
  id: 'dynamic-values-one-source',
  title: 'A dropdown names one source: an operation, a built-in operation or a capability',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.definitionSchema, sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { role, node } of dynamicCalls(definition)) {
        if ((role !== 'values' && role !== 'list') || node.damaged) continue;
        const given = origins.filter((name) => node.has(name));
        if (given.length === 1) continue;
        report(node, {
          message:
            given.length === 0
              ? `\`x-ms-dynamic-${role}\` names no source; \`operationId\` is expected.`
              : `\`x-ms-dynamic-${role}\` names ${inCode(given, ' and ')}; one of them is expected.`,
        });
      }
    },
  }),
});
