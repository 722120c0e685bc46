/** Policies: what the platform changes in calls and answers by itself. Their forms are the table of templates. */
import { compact } from '../convert/json';
import { operationNames, parameterPrefix, policySection, policyTemplates } from '../model/policy-templates';
import type { JsonNode } from '../text/json-node';
import type { AnswerProblems } from './answers/problems';
import { anything, choice, list, map, object, optional, type Reader, required, text } from './answers/reader';
import type { PolicyInstance } from './parts';

export interface Policy {
  /** The id of a template, such as `setheader`. */
  readonly template: string;
  /** What it does, for whoever reads the file. */
  readonly title: string;
  /** The values that the template takes, by name. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The ids of the operations that it is for; all of them if left out. */
  readonly operations?: readonly string[] | undefined;
  readonly section?: 'Request' | 'Response' | 'Failure' | undefined;
}

const templates = Object.keys(policyTemplates);

const shape: Reader<Policy> = object<Policy>('The policy', {
  template: required(choice([templates[0] ?? '', ...templates.slice(1)])),
  title: required(text),
  parameters: required(map(anything)),
  operations: optional(list(text, 1)),
  section: optional(choice(['Request', 'Response', 'Failure'])),
});

export const policy: Reader<Policy> = {
  fallback: shape.fallback,
  read(node, problems) {
    const answers = shape.read(node, problems);
    const parameters = node.object('parameters');
    if (parameters !== undefined) checkParameters(node.string('template') ?? '', parameters, problems);
    return answers;
  },
};

/** Holds the values against the table of the template. */
function checkParameters(template: string, given: JsonNode, problems: AnswerProblems): void {
  const known = Object.hasOwn(policyTemplates, template) ? policyTemplates[template]?.parameters : undefined;
  if (known === undefined) return;
  const names = Object.keys(known);
  for (const { name, keyRange } of given.members) {
    if (!Object.hasOwn(known, name))
      problems.add(
        given,
        `\`${template}\` takes no \`${name}\`; it takes ${names.map((word) => `\`${word}\``).join(', ')}.`,
        keyRange,
      );
  }
  for (const [name, { required: isRequired, values }] of Object.entries(known)) {
    const value = given.get(name);
    if (value === undefined && isRequired && !given.has(name))
      problems.addMissing(given, name, `\`${template}\` needs \`${name}\`.`);
    if (value !== undefined && values !== undefined && !values.includes(String(value.value)))
      problems.add(value, `\`${name}\` takes ${values.map((word) => `\`${word}\``).join(', ')}.`);
  }
}

/** Whether a policy of that template is for the operation. */
export function hasPolicy(policies: readonly Policy[], template: string, id: string): boolean {
  return policies.some(
    (told) => told.template === template && (told.operations === undefined || told.operations.includes(id)),
  );
}

export function policyInstance({ template, title, parameters, operations, section }: Policy): PolicyInstance {
  return {
    templateId: template,
    title,
    // The published schema wants it for this template alone.
    ...(template === 'pollingtrigger' ? { type: 'PollingTrigger' } : {}),
    parameters: compact([
      ...Object.entries(parameters).map(([name, value]) => [parameterPrefix + name, value] as const),
      [operationNames, operations],
      [policySection, section],
    ]),
  };
}
