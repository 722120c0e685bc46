/** A webhook is notified already; the link is for triggers that poll. */
import type { DefinitionModel } from '../model/definition';
import { isWebhook } from '../model/webhook';
import { error } from './levels';
import { notificationLinks } from './notification-links';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'notification-link-not-on-webhook',
  title: 'A webhook has no `x-ms-notification`',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'NotificationExtensionNotSupportedInWebhookOperation',
      message: "The 'x-ms-notification' extension must not be defined in a webhook operation.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, node } of notificationLinks(definition)) {
        if (!isWebhook(definition, operation)) continue;
        report(node, {
          message: `\`x-ms-notification\` stands on the webhook ${operation.name}; it belongs to a trigger that polls.`,
          fixes: [{ title: 'Remove `x-ms-notification`', kind: 'review', edits: edit.remove(node) }],
        });
      }
    },
  }),
});
