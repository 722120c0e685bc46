/** Webhook triggers: the service calls back. A subscription, what arrives, and the end of the subscription. */
import { compact, type JsonObject } from '../../convert/json';
import { choice, kindWord, list, object, optional, type Reader, required, text } from '../answers/reader';
import { callback, callbackSteps, subscribeMethods, withCallback } from './callback';
import { type Content, content, schemaOf, withRequired } from './content';
import { type Body, body, bodySchema, operationId, parametersOf, path } from './operation';
import { type Parameter, parameter } from './parameter';

export interface Webhook {
  readonly kind: 'webhook';
  /** `post` if left out. */
  readonly method?: (typeof subscribeMethods)[number] | undefined;
  /** The path to which the subscription is sent. */
  readonly path: string;
  /** "When …". */
  readonly summary: string;
  readonly description: string;
  readonly id?: string | undefined;
  /** How a maker can make it fire while testing: "To see it work now, …". */
  readonly hint: string;
  readonly parameters?: readonly Parameter[] | undefined;
  /** The property of the body that takes the address to call; the names on the way with slashes where it is deeper. */
  readonly callback: string;
  /** The other properties of the body. */
  readonly body?: Body | undefined;
  /** What the service sends when it calls back. */
  readonly notification: Content;
  /** Left out only where an imported connector has no such call. */
  readonly unsubscribe?: Unsubscribe | EndedBy | undefined;
}

/** The call that ends a subscription; the service names its address in the header `Location` of its answer. */
interface Unsubscribe {
  readonly path: string;
  readonly id?: string | undefined;
  readonly parameters?: readonly Parameter[] | undefined;
}

/** An operation of the connector that ends a subscription, such as one that several triggers share. */
interface EndedBy {
  /** Its id. */
  readonly operation: string;
}

const ownCall = object<Unsubscribe>('`unsubscribe`', {
  path: required(path),
  id: optional(operationId),
  parameters: optional(list(parameter)),
});
const endedBy = object<EndedBy>('`unsubscribe` with an operation', { operation: required(text) });

const unsubscribe: Reader<Unsubscribe | EndedBy> = {
  fallback: ownCall.fallback,
  read: (node, problems) => (node.has('operation') ? endedBy : ownCall).read(node, problems),
};

/** The call that is made for the trigger alone. */
export function ownUnsubscribe({ unsubscribe: told }: Webhook): Unsubscribe | undefined {
  return told === undefined || 'operation' in told ? undefined : told;
}

export const webhook: Reader<Webhook> = object<Webhook>('The webhook trigger', {
  kind: kindWord('webhook'),
  method: optional(choice(subscribeMethods)),
  path: required(path),
  summary: required(text),
  description: required(text),
  id: optional(operationId),
  hint: required(text),
  parameters: optional(list(parameter)),
  callback: required(callback),
  body: optional(body),
  notification: required(content),
  unsubscribe: optional(unsubscribe),
});

/** What stands beside the operation in its path. */
export function notificationContent({ notification }: Webhook): JsonObject {
  return { description: 'What the service sends.', schema: schemaOf(notification) ?? { type: 'object' } };
}

export function subscribeOperation(answers: Webhook, id: string): JsonObject {
  const { summary, description, hint, parameters = [] } = answers;
  return compact([
    ['operationId', id],
    ['summary', summary],
    ['description', description],
    ['x-ms-trigger', 'single'],
    ['x-ms-trigger-hint', hint],
    ['consumes', answers.body?.contentType === undefined ? undefined : [answers.body.contentType]],
    ['parameters', parametersOf(answers.path, parameters, subscription(answers))],
    [
      'responses',
      {
        '201': {
          description: 'The subscription was made.',
          headers: { Location: { type: 'string', description: 'The address that ends the subscription.' } },
        },
      },
    ],
  ]);
}

export function unsubscribeOperation({ summary }: Webhook, told: Unsubscribe, id: string): JsonObject {
  return compact([
    ['operationId', id],
    ['summary', 'End the subscription'],
    ['description', `Ends the subscription of the trigger "${summary}".`],
    ['x-ms-visibility', 'internal'],
    ['parameters', parametersOf(told.path, told.parameters ?? [], undefined)],
    ['responses', { '204': { description: 'The subscription has ended.' } }],
  ]);
}

/** The body with the property that the platform fills in. */
function subscription({ body: given = {}, callback: told }: Webhook): Body {
  const schema = bodySchema(given) ?? { type: 'object', properties: {} };
  return {
    description: given.description ?? 'The subscription.',
    schema: withCallback(withRequired(schema, given.required ?? []), callbackSteps(told)),
  };
}
