/** A notification brings one thing. */
import type { DefinitionModel } from '../model/definition';
import { isWebhook } from '../model/webhook';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'webhook-trigger-single',
  title: 'A webhook is a `single` trigger',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.webhookTrigger],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        const kind = operation.node.get('x-ms-trigger');
        if (kind?.value !== 'batch' || !isWebhook(definition, operation)) continue;
        report(kind, {
          message: `The webhook ${operation.name} is a \`batch\` trigger; \`single\` is expected.`,
          fixes: [{ title: 'Make it `single`', kind: 'review', edits: [edit.replace(kind, 'single')] }],
        });
      }
    },
  }),
});
