/** What an operation needs: everything that it refers to, and the operations that its extensions call. */
import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';
import { decodeFragment } from '../model/references';
import { httpMethods } from '../model/shapes/swagger';
import { isWebhook } from '../model/webhook';
import type { JsonNode } from '../text/json-node';
import { parsePointer } from '../text/json-pointer';

/** Tables at the top of a definition of which only the entries that are used are kept. */
export const tables = ['definitions', 'parameters', 'responses'] as const;

export interface Needed {
  readonly operations: ReadonlySet<OperationView>;
  /** Names of entries, by table. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Other members of the root that a reference leads to. */
  readonly members: ReadonlySet<string>;
}

/** Follows references and calls from an operation until nothing new comes. Circles and dangling references are no matter. */
export function neededBy(definition: DefinitionModel, start: OperationView): Needed {
  const operations = new Set<OperationView>();
  const entries = new Map<string, Set<string>>(tables.map((table) => [table, new Set<string>()]));
  const members = new Set<string>();
  const waiting: JsonNode[] = [];
  const push = (node: JsonNode | undefined) => {
    if (node !== undefined) waiting.push(node);
  };
  const addOperation = (operation: OperationView | undefined) => {
    if (operation === undefined || operations.has(operation)) return;
    operations.add(operation);
    waiting.push(operation.node);
    if (isWebhook(definition, operation)) addOperation(endOf(definition, operation));
    // What stands beside the operations of a path belongs to all of them: parameters, the content of a callback.
    for (const { name, value } of operation.pathItem.members) if (!isMethod(name)) push(value);
  };
  const addReference = (reference: string) => {
    const [first, name, method] = parsePointer(decodeFragment(reference.slice(1))) ?? [];
    if (!reference.startsWith('#/') || first === undefined || !definition.root.has(first)) return;
    if (first === 'paths') {
      for (const operation of definition.operations)
        if (operation.template === name && (method === operation.method || method === undefined))
          addOperation(operation);
      return;
    }
    const names = entries.get(first);
    if (names === undefined) {
      if (!members.has(first)) push(definition.root.get(first));
      members.add(first);
    } else if (name !== undefined && !names.has(name)) {
      names.add(name);
      push(definition.root.object(first)?.get(name));
    }
  };
  addOperation(start);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visit(node, isInExtension(node), (name, value, extension) => {
      if (name === '$ref') addReference(value);
      else if (extension && name === 'operationId') addOperation(definition.operationById(value));
    });
  }
  return { operations, entries, members };
}

/** What ends the subscription of a webhook: the DELETE below its path, else any; the platform calls it by the answer's address. */
function endOf({ operations }: DefinitionModel, { template }: OperationView): OperationView | undefined {
  const ends = operations.filter(({ method }) => method === 'delete');
  return ends.find((operation) => `${operation.template}/`.startsWith(`${template}/`)) ?? ends[0];
}

const methods: ReadonlySet<string> = new Set(httpMethods);

/** Whether a member of a path is an operation. */
export function isMethod(name: string): boolean {
  return methods.has(name);
}

function isInExtension(node: JsonNode): boolean {
  return typeof node.key === 'string' && node.key.startsWith('x-ms-');
}

/** Tells of every member below a node that is a string, and whether it stands in an extension. The parser bounds the depth. */
function visit(
  node: JsonNode,
  extension: boolean,
  tell: (name: string, value: string, extension: boolean) => void,
): void {
  for (const item of node.items) visit(item, extension, tell);
  for (const { name, value } of node.members) {
    if (value === undefined) continue;
    if (value.asString !== undefined) tell(name, value.asString, extension);
    else visit(value, extension || name.startsWith('x-ms-'), tell);
  }
}
