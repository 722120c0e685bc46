/** The platform writes the address as text. */
import type { DefinitionModel } from '../model/definition';
import { schemaIndex } from '../model/schema-index';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'notification-url-is-string',
  title: 'The notification URL is a string',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [{ code: 'NotificationUrlNotString', message: 'The notification URL property must be of type string.' }],
  sources: [sources.swaggerValidator, sources.webhookTrigger],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { node, shapeName } of schemaIndex(definition).notificationUrls) {
        const type = node.get('type');
        // A type that is no text is the matter of other rules.
        if (shapeName !== 'Schema' || (type !== undefined && typeof type.value !== 'string')) continue;
        if (type?.value === 'string') continue;
        report(type ?? node, {
          message:
            type === undefined
              ? 'The notification URL has no `type`; `string` is expected.'
              : `The notification URL is of type \`${String(type.value)}\`; \`string\` is expected.`,
          fixes: [
            {
              title: 'Make it a string',
              kind: 'review',
              edits: [type === undefined ? edit.insert(node, 'type', 'string') : edit.replace(type, 'string')],
            },
          ],
        });
      }
    },
  }),
});
