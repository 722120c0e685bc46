/** The platform fills the notification URL into the body of the subscription and nowhere else. */
import type { DefinitionModel } from '../model/definition';
import { type ExtendedPlace, schemaIndex } from '../model/schema-index';
import { notificationUrls } from '../model/webhook';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

function isReached(definition: DefinitionModel, { node, place }: ExtendedPlace): boolean {
  const users = schemaIndex(definition).operationsOf(node);
  if (place === 'definition' && users.length === 0) return true;
  return users.some((operation) => notificationUrls(definition, operation).some((url) => url.node === node));
}

export const rule = defineRule({
  id: 'notification-url-in-body',
  title: '`x-ms-notification-url` stands on a property of a request body',
  files: ['definition'],
  // Accepted connectors repeat the flag in the answer to the subscription.
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'NotificationUrlNotAllowedInThisPosition',
      message: 'The notification URL property is not allowed in this position. It is allowed only in input body.',
    },
  ],
  sources: [sources.swaggerValidator, sources.webhookTrigger],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      if (definition.isOpenApi3) return;
      for (const place of schemaIndex(definition).notificationUrls) {
        const flag = place.node.get('x-ms-notification-url');
        if (flag === undefined || (place.shapeName === 'Schema' && isReached(definition, place))) continue;
        report(flag, {
          message:
            place.shapeName === 'Schema'
              ? 'This schema is not part of a request body, so nothing fills in the notification URL.'
              : `The notification URL stands on the parameter \`${place.node.string('name') ?? ''}\`; a property inside the body is expected.`,
          help: 'Flag the property of the body that subscribes.',
          fixes: [{ title: 'Remove the flag', kind: 'review', edits: edit.remove(flag) }],
        });
      }
    },
  }),
});
