/** Calls the policies of polling triggers as the imported file does, so that an edit lands in them. */
import { isObject, type JsonObject, listOf } from '../../convert/json';
import type { Answers } from '../answers';
import { pollingTemplate, pollingTitle } from '../operations/polling';
import { type PlannedCall, planCalls } from '../plan';

/** What the file calls them, by what the generator would. */
export interface PolicyTitles {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/** @param titles what the file calls them, by the ids that the triggers had. */
export function policyTitles(first: Answers, edited: Answers, titles: Readonly<Record<string, string>>): PolicyTitles {
  const were = triggersOf(first);
  const now = triggersOf(edited);
  const after = new Map<string, string>();
  for (const { id, path } of now) {
    // A trigger that has another id at the same place is the same trigger.
    const was = were.find((call) => call.id === id) ?? were.find((call) => call.path === path && !has(now, call.id));
    const title = was === undefined || !Object.hasOwn(titles, was.id) ? undefined : titles[was.id];
    if (title !== undefined) after.set(pollingTitle(id), title);
  }
  return { before: new Map(Object.entries(titles).map(([id, title]) => [pollingTitle(id), title])), after };
}

const triggersOf = (answers: Answers) => planCalls(answers).filter(({ role }) => role === 'trigger');
const has = (calls: readonly PlannedCall[], id: string) => calls.some((call) => call.id === id);

/** The inner object of `apiProperties.json` with the titles of the file. */
export function withPolicyTitles(properties: JsonObject, titles: ReadonlyMap<string, string>): JsonObject {
  if (titles.size === 0 || properties.policyTemplateInstances === undefined) return properties;
  const policyTemplateInstances = listOf(properties.policyTemplateInstances).map((policy) => {
    const title =
      isObject(policy) && policy.templateId === pollingTemplate ? titles.get(String(policy.title)) : undefined;
    return isObject(policy) && title !== undefined ? { ...policy, title } : policy;
  });
  return { ...properties, policyTemplateInstances };
}
