/** Reads policies off `apiProperties.json`, as far as the answers have words for them. */
import { compact, isObject, type JsonObject, listOf, objectOf, textOf } from '../../convert/json';
import { operationNames, parameterPrefix, policySection, policyTemplates } from '../../model/policy-templates';

/** @param taken policies that something else in the answers speaks of. */
export function importPolicies(
  properties: JsonObject,
  taken: ReadonlySet<unknown>,
): { readonly answers: JsonObject[]; readonly notes: string[] } {
  const notes: string[] = [];
  const answers = listOf(properties.policyTemplateInstances).flatMap((entry, index) => {
    if (taken.has(entry)) return [];
    const { templateId, title, parameters } = objectOf(entry);
    const template = String(templateId).toLowerCase();
    const label = textOf(title);
    if (!Object.hasOwn(policyTemplates, template) || label === undefined || !isObject(parameters)) {
      notes.push(`Policy ${index + 1} of \`apiProperties.json\` cannot be told in answers. It stays as it is.`);
      return [];
    }
    const own = Object.entries(parameters).filter(([name]) => name.startsWith(parameterPrefix));
    const operations = listOf(parameters[operationNames]).filter((name) => textOf(name) !== undefined);
    return [
      compact([
        ['template', template],
        ['title', label],
        ['parameters', Object.fromEntries(own.map(([name, value]) => [name.slice(parameterPrefix.length), value]))],
        ['operations', operations.length === 0 ? undefined : operations],
        ['section', ['Request', 'Response', 'Failure'].find((section) => section === parameters[policySection])],
      ]),
    ];
  });
  return { answers, notes };
}
