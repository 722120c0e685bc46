/** Reads triggers off a definition and its policies: those that the forms of the triggers can say. */
import { compact, isObject, type JsonObject, listOf, objectOf, own, textOf } from '../../convert/json';
import { callbackIn, callbackSteps, subscribeMethods, withoutCallback } from '../operations/callback';
import { pollingMethods } from '../operations/polling';
import type { ImportedCall } from './operations';
import { known } from './parameter-parts';
import { pollingStates } from './polling-state';

export interface ImportedTriggers {
  readonly answers: readonly JsonObject[];
  /** The calls that are triggers now, and no operations. */
  readonly taken: ReadonlySet<ImportedCall>;
  /** The policies that are told with a trigger, with what the file calls them, by the id of their trigger. */
  readonly policies: ReadonlySet<unknown>;
  readonly titles: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

type Resolve = (value: unknown) => unknown;

export function importTriggers(calls: readonly ImportedCall[], properties: JsonObject, resolve: Resolve) {
  const states = pollingStates(properties);
  const policies = new Set<unknown>();
  const taken = new Set<ImportedCall>();
  const titles: Record<string, string> = {};
  const notes: string[] = [];
  /** Why some stay operations, with the calls that it is said of. */
  const left = new Map<string, string[]>();
  const answers = calls.flatMap((call): JsonObject[] => {
    if (textOf(call.operation['x-ms-trigger']) === undefined) return [];
    const id = textOf(call.answers.id);
    const callback = callbackIn(objectOf(call.answers.body).schema, resolve);
    const isWebhook = call.notification !== undefined || callback !== undefined;
    const isLone = id !== undefined && !calls.some((other) => other !== call && other.answers.id === id);
    const reason = isLone ? withoutForm(call, isWebhook, callback) : 'without an id of its own';
    if (reason !== undefined || id === undefined) {
      const why = reason ?? '';
      left.set(why, [...(left.get(why) ?? []), id ?? `${call.method.toUpperCase()} ${call.path}`]);
      return [];
    }
    taken.add(call);
    if (isWebhook && callback !== undefined) return [webhook(call, callback, endOf(call, calls), resolve)];
    const state = states.get(id);
    if (state?.kind === 'other')
      notes.push(
        `What the trigger \`${id}\` has seen is told in a way that its form does not know. It stands among the policies, and is kept as it is.`,
      );
    if (state?.kind !== 'told') return [polling(call, undefined, resolve)];
    policies.add(state.policy);
    if (state.title !== undefined) titles[id] = state.title;
    return [polling(call, state, resolve)];
  });
  for (const [why, ids] of left) notes.push(leftSentence(ids, why));
  return { answers, taken, policies, titles, notes } satisfies ImportedTriggers;
}

/** Why there is no form for a trigger; `undefined` where there is one. */
function withoutForm({ method }: ImportedCall, isWebhook: boolean, callback: string | undefined) {
  if (!isWebhook)
    return known(method, pollingMethods) === undefined
      ? `asked again and again, with ${method.toUpperCase()}`
      : undefined;
  if (known(method, subscribeMethods) === undefined) return `subscribed with ${method.toUpperCase()}`;
  return callback === undefined ? 'no property of the body takes the address to call' : undefined;
}

function leftSentence(ids: readonly string[], why: string): string {
  const names = ids.map((id) => `\`${id}\``);
  const last = names.pop() ?? '';
  return names.length === 0
    ? `${last} is a trigger of a kind that has no form here: ${why}. It stands among the operations, and what makes it a trigger is kept as it is.`
    : `${names.join(', ')} and ${last} are triggers of a kind that has no form here: ${why}. They stand among the operations, and what makes them triggers is kept as it is.`;
}

/** What both kinds have in common. Texts and parameters are read as those of any operation. */
function common({ answers, operation }: ImportedCall, without: (parameter: JsonObject) => boolean = () => false) {
  const parameters = listOf(answers.parameters).filter((entry) => !without(objectOf(entry)));
  return [
    ['path', answers.path],
    ['summary', answers.summary],
    ['description', answers.description],
    ['id', answers.id],
    ['hint', textOf(operation['x-ms-trigger-hint'])],
    ['parameters', parameters.length === 0 ? undefined : parameters],
  ] as const;
}

function polling(
  call: ImportedCall,
  state: { readonly items: string; readonly parameter: string; readonly property: string } | undefined,
  resolve: Resolve,
): JsonObject {
  const answer = objectOf(resolve(own(call.operation.responses, '200')));
  // The platform fills the parameter in; makers do not see it, and the form tells it in another place.
  const isSeen = (parameter: JsonObject) =>
    parameter.name === state?.parameter && parameter.in === 'query' && parameter.visibility === 'internal';
  return compact([
    ['kind', 'polling'],
    ['method', call.method === 'get' ? undefined : call.method],
    ...common(call, isSeen),
    ['body', call.answers.body],
    ['items', state?.items],
    ['state', state === undefined ? undefined : { parameter: state.parameter, property: state.property }],
    ['response', isObject(answer.schema) ? { schema: answer.schema } : undefined],
  ]);
}

function webhook(call: ImportedCall, callback: string, end: string | undefined, resolve: Resolve): JsonObject {
  const content = objectOf(resolve(call.notification));
  return compact([
    ['kind', 'webhook'],
    ['method', call.method === 'post' ? undefined : call.method],
    ...common(call),
    ['callback', callback],
    ['body', bodyWithout(callbackSteps(callback), objectOf(call.answers.body))],
    ['notification', isObject(content.schema) ? { schema: content.schema } : undefined],
    ['unsubscribe', end === undefined ? undefined : { operation: end }],
  ]);
}

/** The rest of the body. */
function bodyWithout(way: readonly string[], { description, schema, required, properties: words }: JsonObject) {
  if (!isObject(schema)) return undefined;
  const rest = withoutCallback(schema, way);
  if (rest === undefined) return undefined;
  const left = listOf(required).filter((name) => Object.hasOwn(objectOf(rest.properties), String(name)));
  const said = Object.entries(objectOf(words)).filter(([name]) => way.length > 1 || name !== way[0]);
  return compact([
    ...told(description),
    ['schema', rest],
    ['required', left.length === 0 ? undefined : left],
    ['properties', said.length === 0 ? undefined : Object.fromEntries(said)],
  ]);
}

const told = (description: unknown) => [['description', textOf(description)]] as const;

/** The operation that ends a subscription: the one that deletes below its path, or the only one that looks like it. */
function endOf({ path }: ImportedCall, calls: readonly ImportedCall[]): string | undefined {
  const deletes = calls.filter(({ method, answers }) => method === 'delete' && textOf(answers.id) !== undefined);
  const below = deletes.filter((call) => call.path === path || call.path.startsWith(`${path}/`));
  const likely = deletes.filter(
    ({ answers, path: its }) =>
      answers.visibility === 'internal' || /hook|subscri|callback/i.test(`${its} ${String(answers.id)}`),
  );
  const [only, ...others] = below.length > 0 ? below : likely;
  return only === undefined || others.length > 0 ? undefined : textOf(only.answers.id);
}
