/** `x-ms-notification` speeds up a trigger that polls; an action has nothing to speed up. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { notificationLinks } from './notification-links';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'notification-link-on-trigger',
  title: '`x-ms-notification` stands on triggers only',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'NotificationExtensionSupportedForTriggerOnly',
      message: "The 'x-ms-notification' is supported for trigger operations only.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, node } of notificationLinks(definition)) {
        if (operation.isTrigger) continue;
        report(node, {
          message: `\`x-ms-notification\` stands on ${operation.name}, which is an action; a trigger is expected.`,
          fixes: [{ title: 'Remove `x-ms-notification`', kind: 'review', edits: edit.remove(node) }],
        });
      }
    },
  }),
});
