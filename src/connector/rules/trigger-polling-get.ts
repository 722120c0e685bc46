/** A poll asks for news and changes nothing: that is what GET is for. */
import type { DefinitionModel } from '../model/definition';
import { isWebhook } from '../model/webhook';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'trigger-polling-get',
  title: 'A polling trigger is a GET operation',
  files: ['definition'],
  // Six accepted triggers poll by POST, so it works.
  severity: hint,
  origin: 'platform',
  official: [],
  sources: [sources.pollingTrigger],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        if (!operation.isTrigger || operation.method === 'get' || isWebhook(definition, operation)) continue;
        report(operation.node, {
          message: `The polling trigger ${operation.name} is a ${operation.method.toUpperCase()} operation; GET is expected.`,
          help: 'If the service calls back, it is a webhook: flag its notification URL and describe the notification.',
        });
      }
    },
  }),
});
