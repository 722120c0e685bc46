/** When a flow is turned off, its subscription has to end; without a DELETE the service keeps calling. */
import type { DefinitionModel } from '../model/definition';
import { isWebhook } from '../model/webhook';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'webhook-delete-operation',
  title: 'A connector with webhooks has an operation that ends a subscription',
  files: ['definition'],
  // 38 of 196 accepted connectors with webhooks have none, so it is asked for and not enforced.
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.webhookTrigger, sources.submission],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      if (definition.operations.some(({ method }) => method === 'delete')) return;
      const webhook = definition.operations.find((operation) => isWebhook(definition, operation));
      if (webhook === undefined) return;
      report(webhook.node, {
        message: `${webhook.name} subscribes to notifications, but no DELETE operation ends the subscription.`,
        help: 'Add a DELETE operation with `"x-ms-visibility": "internal"`; the platform calls it when a flow is turned off.',
      });
    },
  }),
});
