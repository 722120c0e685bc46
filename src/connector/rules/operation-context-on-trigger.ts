/** The context of an operation serves the test of a trigger: it fetches a sample. */
import type { OperationView } from '../model/operation';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-context-on-trigger',
  title: '`x-ms-operation-context` stands on triggers',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.extensions, sources.definitionSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ name, node, isTrigger }: OperationView) {
      const context = node.get('x-ms-operation-context');
      if (context === undefined || isTrigger) return;
      report(context, {
        message: `\`x-ms-operation-context\` stands on ${name}, which is an action; it fetches samples for triggers.`,
        fixes: [{ title: 'Remove `x-ms-operation-context`', kind: 'review', edits: edit.remove(context) }],
      });
    },
  }),
});
