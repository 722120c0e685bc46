/** Extensions for Copilot plugins are accepted, but no public document describes them. */
import type { DefinitionModel } from '../model/definition';
import { hint } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

const undocumented = ['x-ms-openai-data', 'x-ms-openai-manifest'] as const;

export const rule = defineRule({
  id: 'openai-extensions-documented',
  title: 'A definition does not rest on undocumented extensions for plugins',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.definitionSchema, pullRequest(3962)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition({ root, operations }: DefinitionModel) {
      for (const node of [root, ...operations.map((operation) => operation.node)]) {
        for (const name of undocumented) {
          const value = node.get(name);
          if (value === undefined) continue;
          report(value, {
            message: `\`${name}\` is not part of the published schema; publishers have taken it out again.`,
            ...(value.keyRange === undefined ? {} : { range: value.keyRange }),
            fixes: [{ title: `Remove \`${name}\``, kind: 'review', edits: edit.remove(value) }],
          });
        }
      }
    },
  }),
});
