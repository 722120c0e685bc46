/** A polling trigger can only be woken by an operation that subscribes to notifications. */
import type { DefinitionModel } from '../model/definition';
import { isWebhook } from '../model/webhook';
import { error } from './levels';
import { notificationLinks } from './notification-links';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'notification-link-targets-webhook',
  title: '`x-ms-notification` names a webhook operation',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'NotificationOperationMustBeWebhook',
      message: "The 'operationId' property in 'x-ms-notification' extension must be for a webhook operation.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, operationId, target } of notificationLinks(definition)) {
        // An id that names nothing is the matter of `operation-reference-found`.
        if (operationId === undefined || target === undefined || target.pathItem.has('x-ms-notification-content'))
          continue;
        if (isWebhook(definition, target)) continue;
        report(operationId, {
          message: `\`x-ms-notification\` of ${operation.name} names ${target.name}, which is no webhook.`,
          help: 'Name the operation that takes the notification URL.',
        });
      }
    },
  }),
});
