/** A subscription without `x-ms-trigger` is listed among the actions. */
import type { DefinitionModel } from '../model/definition';
import { notificationUrls } from '../model/webhook';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'webhook-is-trigger',
  title: 'An operation that subscribes to notifications is a trigger',
  files: ['definition'],
  // Two of forty accepted connectors with webhooks have actions that wait for an answer, which look the same.
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.webhookTrigger],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        const { node, pathItem } = operation;
        if (operation.isTrigger || node.has('x-ms-trigger') || !pathItem.has('x-ms-notification-content')) continue;
        if (notificationUrls(definition, operation).length === 0) continue;
        report(node, {
          message: `${operation.name} subscribes to notifications, but has no \`x-ms-trigger\`, so it is listed among the actions.`,
          help: 'Add `"x-ms-trigger": "single"`, unless it is an action that waits for an answer.',
          fixes: [
            {
              title: 'Make it a trigger',
              kind: 'review',
              edits: [edit.insert(node, 'x-ms-trigger', 'single', 'operationId')],
            },
          ],
        });
      }
    },
  }),
});
