/** Calls the policies of polling triggers as the imported file does, so that an edit lands in them. */
import { isObject, type JsonObject, listOf } from '../../convert/json';
import { pollingTemplate, pollingTitle } from '../operations/polling';
import type { Renames } from '../rename/in-files';

/** What the file calls them, by what the generator would. */
export interface PolicyTitles {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/** @param titles what the file calls them, by the ids that the triggers had. */
export function policyTitles(titles: Readonly<Record<string, string>>, renamed: Renames): PolicyTitles {
  const named = (id: (old: string) => string) =>
    new Map(Object.entries(titles).map(([old, title]) => [pollingTitle(id(old)), title]));
  return { before: named((old) => old), after: named((old) => renamed.get(old) ?? old) };
}

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
