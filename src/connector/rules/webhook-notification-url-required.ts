/** A webhook whose body has no place for the address cannot tell the service where to call. */
import type { DefinitionModel } from '../model/definition';
import { notificationUrls } from '../model/webhook';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'webhook-notification-url-required',
  title: 'The body of a webhook trigger has a property for the notification URL',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'WebhookOperationsMissingNotificationUrlProperty',
      message: "The webhook operation '{0}' is missing notification URL property.",
    },
  ],
  sources: [sources.swaggerValidator, sources.webhookTrigger],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        if (!operation.isWebhook || notificationUrls(definition, operation).length > 0) continue;
        // A body that is written in another way, or leads nowhere, is told by itself.
        const isUnread = operation.parameters.some(({ node, location }) => {
          const schema = location === 'body' ? node.get('schema') : node;
          return schema === undefined || definition.resolve(schema) === undefined;
        });
        if (isUnread || operation.node.has('requestBody')) continue;
        report(operation.node, {
          message: `The webhook trigger ${operation.name} has no property with \`"x-ms-notification-url": true\` in its body.`,
          help: 'Flag the property of the request that takes the address which the service calls.',
          values: [operation.name],
        });
      }
    },
  }),
});
