/** Changes of a policy of the draft. Pure. */
import { type PolicyTemplate, policyTemplates } from '../../../../connector/form-tables';
import { isObject, type JsonObject } from '../../draft/json-at';

/** What is known of a template, without regard to case. */
export function templateOf(id: string): PolicyTemplate | undefined {
  return Object.entries(policyTemplates).find(([name]) => name === id.toLowerCase())?.[1];
}

/** The policy with another template: values of the same name stay, a section that it does not know goes. */
export function withTemplate(policy: unknown, id: string): JsonObject {
  const { template: _, parameters, section, ...rest } = isObject(policy) ? policy : {};
  const known = templateOf(id);
  const names = known?.parameters === undefined ? undefined : Object.keys(known.parameters);
  const kept = Object.entries(isObject(parameters) ? parameters : {}).filter(([name]) => names?.includes(name) ?? true);
  return {
    template: id,
    ...rest,
    parameters: Object.fromEntries(kept),
    ...(known?.sections.some((name) => name === section) === true ? { section } : {}),
  };
}
