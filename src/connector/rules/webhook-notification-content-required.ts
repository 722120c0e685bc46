/** Without a description of the notification, a trigger has no outputs that later steps could use. */
import type { DefinitionModel } from '../model/definition';
import { notificationUrls } from '../model/webhook';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'webhook-notification-content-required',
  title: 'The path of a webhook says what a notification contains',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'OperationMustHaveNotificationContentExtension',
      message:
        "The operation '{0}' is missing notification content extension as it has '{1}' properties marked as notification URL.",
    },
  ],
  sources: [sources.swaggerValidator, sources.webhookTrigger],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        const urls = notificationUrls(definition, operation);
        // Inside the operation it is told by `notification-content-on-path`.
        const isGiven = [operation.pathItem, operation.node].some((node) => node.has('x-ms-notification-content'));
        if (urls.length === 0 || isGiven) continue;
        report(operation.node, {
          message: `${operation.name} takes a notification URL, but its path \`${operation.template}\` has no \`x-ms-notification-content\`.`,
          help: 'Add `x-ms-notification-content` with a `schema` beside the method, not inside it.',
          values: [operation.name, urls.length],
        });
      }
    },
  }),
});
