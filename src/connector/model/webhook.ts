/** Webhook operations: where the address for notifications stands in their body, and on which way it is reached. */
import type { JsonNode } from '../text/json-node';
import type { DefinitionModel } from './definition';
import type { OperationView } from './operation';
import { schemaIndex } from './schema-index';

/** A property flagged `x-ms-notification-url`, as one operation reaches it. */
export interface NotificationUrl {
  readonly node: JsonNode;
  /** What leads to it: the body parameter, each property on the way, and the property itself. */
  readonly steps: readonly NotificationStep[];
}

export interface NotificationStep {
  /** The parameter, or the property as written. */
  readonly node: JsonNode;
  readonly name: string;
  readonly required: boolean;
  readonly internal: boolean;
}

const found = new WeakMap<DefinitionModel, Map<OperationView, readonly NotificationUrl[]>>();

/** The notification URLs in the bodies of an operation. */
export function notificationUrls(definition: DefinitionModel, operation: OperationView): readonly NotificationUrl[] {
  let byOperation = found.get(definition);
  if (byOperation === undefined) {
    byOperation = new Map();
    found.set(definition, byOperation);
    const index = schemaIndex(definition);
    for (const user of new Set(index.notificationUrls.flatMap(({ node }) => index.operationsOf(node)))) {
      byOperation.set(user, search(definition, user));
    }
  }
  return byOperation.get(operation) ?? [];
}

/** Whether an operation subscribes to notifications: a trigger whose path or body says so. */
export function isWebhook(definition: DefinitionModel, operation: OperationView): boolean {
  return operation.isWebhook || (operation.isTrigger && notificationUrls(definition, operation).length > 0);
}

function search(definition: DefinitionModel, operation: OperationView): NotificationUrl[] {
  const urls: NotificationUrl[] = [];
  for (const { node, name, location } of operation.parameters) {
    const schema = location === 'body' ? node.get('schema') : undefined;
    if (schema === undefined) continue;
    const step: NotificationStep = {
      node,
      name: name ?? 'body',
      required: node.get('required')?.value === true,
      internal: isInternalAt(node, schema, definition.resolve(schema)),
    };
    visit(definition, schema, [step], new Set(), urls);
  }
  return urls;
}

function visit(
  definition: DefinitionModel,
  site: JsonNode,
  steps: readonly NotificationStep[],
  seen: Set<JsonNode>,
  urls: NotificationUrl[],
): void {
  const schema = definition.resolve(site);
  if (schema === undefined || schema.kind !== 'object' || seen.has(schema)) return;
  if (schema.get('x-ms-notification-url')?.value === true) urls.push({ node: schema, steps });
  seen.add(schema);
  const required = new Set(schema.array('required').map((item) => item.value));
  for (const { name, value } of schema.get('properties')?.members ?? []) {
    if (value?.kind !== 'object') continue;
    const internal = isInternalAt(value, definition.resolve(value));
    const step = { node: value, name, required: required.has(name), internal };
    visit(definition, value, [...steps, step], seen, urls);
  }
  for (const part of schema.array('allOf')) visit(definition, part, steps, seen, urls);
  const items = schema.object('items');
  if (items !== undefined) visit(definition, items, steps, seen, urls);
}

function isInternalAt(...nodes: ReadonlyArray<JsonNode | undefined>): boolean {
  return nodes.some((node) => node?.string('x-ms-visibility') === 'internal');
}
