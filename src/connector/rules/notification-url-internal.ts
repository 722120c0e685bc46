/** Makers cannot know the address that the platform makes up; a field for it only confuses them. */
import type { DefinitionModel } from '../model/definition';
import { notificationUrls } from '../model/webhook';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'notification-url-internal',
  title: 'Makers do not see the notification URL',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'NotificationUrlNotInternal',
      message: 'The notification URL property itself or at least one of its parents must be internal.',
    },
  ],
  sources: [sources.swaggerValidator, sources.webhookTrigger],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      const told = new Set<JsonNode>();
      for (const operation of definition.operations) {
        for (const { node, steps } of notificationUrls(definition, operation)) {
          if (told.has(node) || steps.some(({ internal }) => internal)) continue;
          told.add(node);
          const visibility = node.get('x-ms-visibility');
          report(visibility ?? node, {
            message: `The notification URL of ${operation.name} is visible to makers; \`"x-ms-visibility": "internal"\` is expected on it or on what holds it.`,
            fixes: [
              {
                title: 'Hide it from makers',
                kind: 'safe',
                edits: [
                  visibility === undefined
                    ? edit.insert(node, 'x-ms-visibility', 'internal', 'x-ms-notification-url')
                    : edit.replace(visibility, 'internal'),
                ],
              },
            ],
          });
        }
      }
    },
  }),
});
