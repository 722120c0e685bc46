/** `x-ms-trigger-value` tells where a batch trigger finds its items. */
import type { OperationView } from '../model/operation';
import { warning } from './levels';
import { defineRule } from './rule';
import { issue, sources } from './sources';

export const rule = defineRule({
  id: 'trigger-value-names-path',
  title: '`x-ms-trigger-value` names a path and stands on a batch trigger',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.definitionSchema, issue(3181)],
  fixable: false,
  check: ({ report }) => ({
    operation({ name, node }: OperationView) {
      const value = node.object('x-ms-trigger-value');
      const kind = node.string('x-ms-trigger');
      if (value === undefined || value.damaged) return;
      if (!value.has('value-collection') && !value.has('value-path')) {
        report(value, {
          message: `\`x-ms-trigger-value\` of ${name} has neither \`value-collection\` nor \`value-path\`.`,
          help: 'Name the list of items in `value-collection`, or remove the extension.',
        });
      } else if (kind === 'single') {
        report(value, {
          message: `\`x-ms-trigger-value\` stands on ${name}, a \`single\` trigger; only \`batch\` triggers have items to find.`,
          help: 'Make the trigger `batch`, or remove the extension.',
        });
      }
    },
  }),
});
