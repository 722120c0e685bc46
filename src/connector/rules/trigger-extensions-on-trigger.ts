/** What belongs to triggers does nothing on an action, and hints that `x-ms-trigger` was forgotten. */
import type { OperationView } from '../model/operation';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const triggerOnly = ['x-ms-trigger-hint', 'x-ms-trigger-metadata', 'x-ms-trigger-value'] as const;

export const rule = defineRule({
  id: 'trigger-extensions-on-trigger',
  title: '`x-ms-trigger-…` extensions stand on triggers only',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.extensions, sources.definitionSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ name, node, isTrigger }: OperationView) {
      if (isTrigger) return;
      for (const extension of triggerOnly) {
        const value = node.get(extension);
        if (value === undefined) continue;
        report(value, {
          message: `\`${extension}\` stands on ${name}, which is an action; triggers have \`x-ms-trigger\`.`,
          help: 'Add `x-ms-trigger` if it starts flows, else remove the extension.',
          ...(value.keyRange === undefined ? {} : { range: value.keyRange }),
          fixes: [{ title: `Remove \`${extension}\``, kind: 'review', edits: edit.remove(value) }],
        });
      }
    },
  }),
});
