/** What the rules about `x-ms-notification`, the link from a polling trigger to a webhook, have in common. */
import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';
import type { JsonNode } from '../text/json-node';

export interface NotificationLink {
  /** The operation that has the extension. */
  readonly operation: OperationView;
  /** The extension. */
  readonly node: JsonNode;
  /** The member that names the other operation. */
  readonly operationId: JsonNode | undefined;
  /** The operation that it names, if there is one of that id. */
  readonly target: OperationView | undefined;
}

/** Every `x-ms-notification` of a definition. */
export function notificationLinks(definition: DefinitionModel): NotificationLink[] {
  return definition.operations.flatMap((operation) => {
    const node = operation.node.object('x-ms-notification');
    if (node === undefined) return [];
    const operationId = node.get('operationId');
    const target = typeof operationId?.value === 'string' ? definition.operationById(operationId.value) : undefined;
    return [{ operation, node, operationId, target }];
  });
}
