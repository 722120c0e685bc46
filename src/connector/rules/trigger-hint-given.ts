/** The hint tells a maker who tests a flow what to do to see the trigger fire. */
import type { OperationView } from '../model/operation';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { isBlank } from './text';

export const rule = defineRule({
  id: 'trigger-hint-given',
  title: 'Every trigger has an `x-ms-trigger-hint`',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.extensions, sources.submission],
  fixable: false,
  check: ({ report }) => ({
    operation({ name, node, isTrigger, isInternal }: OperationView) {
      const text = node.get('x-ms-trigger-hint');
      if (!isTrigger || isInternal || !isBlank(text)) return;
      report(text ?? node, {
        message: `The trigger ${name} has no \`x-ms-trigger-hint\`.`,
        help: 'Say in one sentence how to make it fire, such as "To see it work now, return a book."',
      });
    },
  }),
});
