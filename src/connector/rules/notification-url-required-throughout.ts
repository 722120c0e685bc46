/** What is optional may be left out, and a subscription without its address never calls back. */
import type { DefinitionModel } from '../model/definition';
import { type NotificationStep, notificationUrls } from '../model/webhook';
import type { JsonNode } from '../text/json-node';
import type { TextEdit } from '../text/text-edit';
import { warning } from './levels';
import { defineRule, type NodeEditor } from './rule';
import { sources } from './sources';

/** Makes a parameter or property required. */
function requireStep({ node, name }: NotificationStep, edit: NodeEditor): TextEdit | undefined {
  const isParameter = node.parent?.key !== 'properties';
  const owner = isParameter ? node : node.parent?.parent;
  if (owner === undefined) return undefined;
  const required = owner.get('required');
  if (isParameter) {
    return required === undefined ? edit.insert(owner, 'required', true, 'in') : edit.replace(required, true);
  }
  return required === undefined
    ? edit.insert(owner, 'required', [name], 'type')
    : edit.replace(required, [...required.items.map((item) => item.toValue()), name]);
}

export const rule = defineRule({
  id: 'notification-url-required-throughout',
  title: 'The notification URL and everything that holds it is required',
  files: ['definition'],
  // Thirty-six accepted connectors have it optional, so the official tool only warns.
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'NotificationUrlNotRequired',
      message: 'The notification URL property must be required all the way through the schema chain.',
    },
  ],
  sources: [sources.swaggerValidator, sources.webhookTrigger],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      const told = new Set<JsonNode>();
      for (const operation of definition.operations) {
        for (const { node, steps } of notificationUrls(definition, operation)) {
          const optional = steps.filter(({ required }) => !required);
          if (told.has(node) || optional.length === 0) continue;
          told.add(node);
          const edits = optional.flatMap((step) => requireStep(step, edit) ?? []);
          report(node, {
            message: `The notification URL of ${operation.name} can be left out: ${optional.map(({ name }) => `\`${name}\``).join(' and ')} ${optional.length === 1 ? 'is' : 'are'} not required.`,
            fixes: [{ title: 'Require the way to the notification URL', kind: 'review', edits }],
          });
        }
      }
    },
  }),
});
