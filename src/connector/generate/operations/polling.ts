/** Polling triggers: the platform asks the service again and again whether there is something new. */
import { compact, type JsonObject } from '../../convert/json';
import { operationNames, parameterPrefix } from '../../model/policy-templates';
import { choice, kindWord, list, object, optional, type Reader, required, text, textLike } from '../answers/reader';
import type { PolicyInstance } from '../parts';
import { type Content, content, schemaOf } from './content';
import { type Body, body, operationId, parametersOf, path } from './operation';
import { type Parameter, parameter } from './parameter';

export interface Polling {
  readonly kind: 'polling';
  /** `get` if left out, which is what Microsoft describes; published connectors poll with POST, too. */
  readonly method?: (typeof pollingMethods)[number] | undefined;
  readonly path: string;
  /** "When …". */
  readonly summary: string;
  readonly description: string;
  readonly id?: string | undefined;
  /** How a maker can make it fire while testing: "To see it work now, …". */
  readonly hint: string;
  readonly parameters?: readonly Parameter[] | undefined;
  /** What is asked, where the service wants to be asked with POST. */
  readonly body?: Body | undefined;
  /** The property of the answer that holds the list of new items, newest first. */
  readonly items?: string | undefined;
  /**
   * How the platform says what it has seen: a query parameter, and the property of the newest item that goes there.
   * The two are left out only where a policy of its own says so, or an imported connector does without.
   */
  readonly state?: State | undefined;
  /** What the service answers. */
  readonly response: Content;
}

interface State {
  readonly parameter: string;
  readonly property: string;
}

export const pollingMethods = ['get', 'post'] as const;

export const polling: Reader<Polling> = object<Polling>('The polling trigger', {
  kind: kindWord('polling'),
  method: optional(choice(pollingMethods)),
  path: required(path),
  summary: required(text),
  description: required(text),
  id: optional(operationId),
  hint: required(text),
  parameters: optional(list(parameter)),
  body: optional(body),
  items: optional(textLike(/^[A-Za-z_]\w*$/, 'the name of a property')),
  state: optional(
    object<State>('`state`', {
      parameter: required(text),
      property: required(textLike(/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/, 'a property such as `createdAt`')),
    }),
  ),
  response: required(content),
});

export function pollingOperation(answers: Polling, id: string): JsonObject {
  const { summary, description, hint, items, state, parameters = [] } = answers;
  const isTold = state === undefined || parameters.some(({ name }) => name === state.parameter);
  return compact([
    ['operationId', id],
    ['summary', summary],
    ['description', description],
    ['x-ms-trigger', 'batch'],
    ['x-ms-trigger-hint', hint],
    ['x-ms-trigger-metadata', { kind: 'query', mode: 'polling' }],
    ['consumes', answers.body?.contentType === undefined ? undefined : [answers.body.contentType]],
    [
      'parameters',
      parametersOf(answers.path, isTold ? parameters : [...parameters, seenUntil(state.parameter)], answers.body),
    ],
    [
      'responses',
      {
        '200': compact([
          ['description', 'What is new.'],
          ['schema', withList(schemaOf(answers.response), items)],
        ]),
        '202': { description: 'Nothing is new.' },
      },
    ],
  ]);
}

function seenUntil(name: string): Parameter {
  return {
    name,
    in: 'query',
    summary: 'Seen Until',
    description: 'What the last check has seen; the platform fills it in.',
    visibility: 'internal',
  };
}

export const pollingTemplate = 'pollingtrigger';

export const pollingTitle = (id: string): string => `Remember what ${id} has seen`;

/** The policy that remembers what the trigger has seen, where the answers say how. */
export function pollingPolicy({ items, state }: Polling, id: string): PolicyInstance | undefined {
  if (items === undefined || state === undefined) return undefined;
  return {
    templateId: pollingTemplate,
    title: pollingTitle(id),
    type: 'PollingTrigger',
    parameters: {
      [`${parameterPrefix}triggerConfig`]: { [state.parameter]: `@{triggerBody().${items}[0].${state.property}}` },
      [`${parameterPrefix}triggerDataPath`]: `@triggerBody().${items}`,
      [operationNames]: [id],
    },
  };
}

/** The platform takes the items out of a property of the answer: a bare list is shown inside one. */
function withList(schema: JsonObject | undefined, items: string | undefined): JsonObject | undefined {
  if (items === undefined || (schema !== undefined && schema.type !== 'array')) return schema;
  return { type: 'object', properties: { [items]: schema ?? { type: 'array', items: { type: 'object' } } } };
}
