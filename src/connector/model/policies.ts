/** The policies of a connector: instances of templates that change requests and answers on their way. */
import type { JsonNode } from '../text/json-node';
import { operationNames, type PolicyTemplate, parameterPrefix, policyTemplates } from './policy-templates';

export interface Policy {
  readonly node: JsonNode;
  /** The id of its template in small letters; empty where there is none that can be read. */
  readonly id: string;
  /** What is known of the template, if it is known. */
  readonly template: PolicyTemplate | undefined;
  readonly parameters: JsonNode | undefined;
  /** The operations that it names; it is for all of them where it names none. */
  readonly operations: readonly JsonNode[];
}

/** The policies in the order in which they run. */
export function readPolicies(properties: JsonNode | undefined): Policy[] {
  return (properties?.array('policyTemplateInstances') ?? []).flatMap((node) => {
    if (node.kind !== 'object') return [];
    const id = (node.string('templateId') ?? '').toLowerCase();
    const parameters = node.object('parameters');
    const named = parameters?.get(operationNames);
    return [
      {
        node,
        id,
        template: Object.hasOwn(policyTemplates, id) ? policyTemplates[id] : undefined,
        parameters,
        operations: named === undefined || named.kind === 'array' ? (named?.items ?? []) : [named],
      },
    ];
  });
}

/** Whether a policy is for an operation. */
export function covers({ operations }: Policy, id: string | undefined): boolean {
  return operations.length === 0 || operations.some(({ value }) => value === id);
}

/** The value of a template's parameter. */
export function policyParameter({ parameters }: Policy, name: string): JsonNode | undefined {
  return parameters?.get(parameterPrefix + name);
}

/** Every text among the parameters of a policy. */
export function* policyTexts(
  node: JsonNode | undefined,
): Generator<{ readonly node: JsonNode; readonly text: string }> {
  if (node === undefined) return;
  if (typeof node.value === 'string') yield { node, text: node.value };
  for (const { value } of node.members) yield* policyTexts(value);
  for (const item of node.items) yield* policyTexts(item);
}

/** What has a bracket in it is a name whose quote is missing, which `policy-expression-valid` tells. */
const reference = /connectionParameters\(\s*(['"])([^()]*?)\1/gi;

/** The names of connection parameters that an expression asks for, and where they stand in it. */
export function connectionReferences(text: string): Array<{ readonly name: string; readonly start: number }> {
  return [...text.matchAll(reference)].map((match) => {
    const name = match[2] ?? '';
    return { name, start: match.index + match[0].length - 1 - name.length };
  });
}

/** Where a policy reads a connection parameter. */
export interface PolicyRead {
  readonly node: JsonNode;
  readonly name: string;
  /** Where the name stands in the text of the node. */
  readonly start: number;
}

/** What policies read of the connection. */
export function readsOf(policies: readonly Policy[]): PolicyRead[] {
  return policies.flatMap(({ parameters }) =>
    [...policyTexts(parameters)].flatMap(({ node, text }) =>
      connectionReferences(text).map((read) => ({ node, ...read })),
    ),
  );
}
