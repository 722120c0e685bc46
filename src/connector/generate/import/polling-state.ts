/** Reads off the policies of polling triggers what the platform remembers for each of them. */
import { type JsonObject, listOf, objectOf, textOf } from '../../convert/json';
import { operationNames, parameterPrefix } from '../../model/policy-templates';
import { pollingTemplate } from '../operations/polling';

export type PollingState =
  | {
      readonly kind: 'told';
      readonly items: string;
      readonly parameter: string;
      readonly property: string;
      readonly policy: unknown;
      readonly title: string | undefined;
    }
  /** There is a policy, but it says more or else than the form does. */
  | { readonly kind: 'other' };

/** By the ids of the triggers. */
export function pollingStates(properties: JsonObject): Map<string, PollingState> {
  const found = new Map<string, PollingState>();
  for (const policy of listOf(properties.policyTemplateInstances)) {
    const { templateId, title, parameters } = objectOf(policy);
    if (String(templateId).toLowerCase() !== pollingTemplate) continue;
    const told = objectOf(parameters);
    const ids = listOf(told[operationNames]).map(String);
    const [id] = ids;
    const state = stateOf(told);
    const isPlain = state !== undefined && id !== undefined && ids.length === 1 && !found.has(id);
    for (const name of ids)
      found.set(name, isPlain ? { kind: 'told', ...state, policy, title: textOf(title) } : { kind: 'other' });
  }
  return found;
}

function stateOf(told: JsonObject) {
  const config = Object.entries(objectOf(told[`${parameterPrefix}triggerConfig`]));
  const [parameter, value] = config[0] ?? [];
  const [, items, property] = /^@\{triggerBody\(\)\.([A-Za-z_]\w*)\[0\]\.([\w.]+)\}$/.exec(String(value)) ?? [];
  if (config.length !== 1 || parameter?.trim() !== parameter || parameter === '' || items === undefined)
    return undefined;
  if (property === undefined || told[`${parameterPrefix}triggerDataPath`] !== `@triggerBody().${items}`)
    return undefined;
  return { items, parameter: String(parameter), property };
}
