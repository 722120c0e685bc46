/** A goal: there is a trigger that asks again and again, or one that is called. */
import { type DefinitionModel, notificationUrls, type OperationView } from '../../../connector/model-views';
import { present } from '../fields';
import type { GoalBase, GoalKind } from '../goal';

export interface TriggerGoal extends GoalBase {
  readonly kind: 'trigger';
  readonly style: 'polling' | 'webhook';
  /** The id of the operation; any if not given. */
  readonly operation?: string;
}

export const trigger: GoalKind<TriggerGoal> = {
  read: (fields) => ({
    style: fields.word('style', ['polling', 'webhook']),
    ...present({ operation: fields.optionalText('operation') }),
  }),
  judge({ style, operation }, { connector: { definition } }) {
    const candidates = (definition?.operations ?? []).filter(({ id }) => operation === undefined || id === operation);
    if (definition === undefined || candidates.length === 0)
      return operation === undefined ? 'There is no operation yet.' : `No operation has the id \`${operation}\` yet.`;
    const reasons = candidates.map((candidate) => missing(style, candidate, definition));
    if (reasons.includes(undefined)) return undefined;
    // What is nearest to the goal says most: a trigger before an action.
    const nearest = candidates.findIndex(({ isTrigger }) => isTrigger);
    if (nearest < 0 && operation === undefined) return 'No operation is a trigger yet.';
    return reasons[Math.max(nearest, 0)];
  },
};

function missing(
  style: TriggerGoal['style'],
  operation: OperationView,
  definition: DefinitionModel,
): string | undefined {
  const { name, node, isTrigger, isWebhook } = operation;
  if (!isTrigger) return `\`${name}\` is an action, not a trigger.`;
  const kind = node.string('x-ms-trigger');
  if (kind !== 'batch' && kind !== 'single') return `\`${name}\` does not say in a known word how its events arrive.`;
  const takesAddress = notificationUrls(definition, operation).length > 0;
  if (style === 'webhook')
    return takesAddress ? undefined : `\`${name}\` has no field that takes the address for notifications.`;
  if (isWebhook || takesAddress)
    return `\`${name}\` waits to be called; the goal asks for a trigger that asks by itself.`;
  return operation.method === 'get' ? undefined : `\`${name}\` asks for news with another method than \`GET\`.`;
}
