/** The platform ends a subscription at the address that the answer to the subscription gave in `Location`. */
import type { DefinitionModel } from '../model/definition';
import { isWebhook } from '../model/webhook';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'webhook-location-header',
  title: 'The response to a subscription declares the header `Location`',
  files: ['definition'],
  // The service must send it; that the definition declares it is good style.
  severity: hint,
  origin: 'platform',
  official: [],
  sources: [sources.webhookTrigger],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        if (!isWebhook(definition, operation)) continue;
        const created = operation.responses.find(({ code }) => code === '201')?.node;
        const headers = created?.get('headers');
        if (created === undefined || created.damaged || (headers !== undefined && headers.kind !== 'object')) continue;
        if (headers?.members.some(({ name }) => name.toLowerCase() === 'location') === true) continue;
        const header = { type: 'string', description: 'The address that ends the subscription.' };
        report(created, {
          message: `The 201 response of the webhook ${operation.name} declares no \`Location\` header.`,
          help: 'The service has to send the address of the subscription in it; the platform calls DELETE there.',
          fixes: [
            {
              title: 'Declare the header',
              kind: 'review',
              edits: [
                headers === undefined
                  ? edit.insert(created, 'headers', { Location: header }, 'description')
                  : edit.insert(headers, 'Location', header),
              ],
            },
          ],
        });
      }
    },
  }),
});
