/** Trigger metadata says that a trigger polls; on a webhook it contradicts the rest. */
import type { DefinitionModel } from '../model/definition';
import { isWebhook } from '../model/webhook';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'trigger-metadata-on-polling',
  title: '`x-ms-trigger-metadata` stands on polling triggers',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.definitionSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        const metadata = operation.node.get('x-ms-trigger-metadata');
        if (metadata === undefined || !isWebhook(definition, operation)) continue;
        report(metadata, {
          message: `\`x-ms-trigger-metadata\` says that ${operation.name} polls, but it is a webhook.`,
          fixes: [{ title: 'Remove the metadata', kind: 'review', edits: edit.remove(metadata) }],
        });
      }
    },
  }),
});
