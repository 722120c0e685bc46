/** A subscription is something new at the service, which POST makes. */
import type { DefinitionModel } from '../model/definition';
import { isWebhook } from '../model/webhook';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** PUT and PATCH were seen in accepted connectors; the others carry no body or end things. */
const usable = new Set(['post', 'put', 'patch']);

export const rule = defineRule({
  id: 'webhook-subscribes-by-post',
  title: 'A webhook subscribes with POST',
  files: ['definition'],
  severity: hint,
  origin: 'platform',
  official: [],
  sources: [sources.webhookTrigger],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        if (usable.has(operation.method) || !isWebhook(definition, operation)) continue;
        report(operation.node, {
          message: `The webhook ${operation.name} is a ${operation.method.toUpperCase()} operation; POST is expected, because it makes a subscription.`,
        });
      }
    },
  }),
});
