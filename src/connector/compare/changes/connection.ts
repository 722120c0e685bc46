/** Changes of `apiProperties.json`: what a connection asks for, and what happens to calls on their way. */
import type { ConnectorModel } from '../../model/connector';
import type { JsonNode } from '../../text/json-node';
import type { ConnectorKind, ConnectorVersions, Difference } from './change';
import { sameValue, scalars, without } from './values';
import { listed, nothingToDo, quoted, shown } from './words';

const propertiesOf = (connector: ConnectorModel) => connector.properties?.properties;

/** A connection parameter with the name that tells it apart, also from one of another way to sign in. */
interface Parameter {
  readonly name: string;
  readonly node: JsonNode;
}

/** All connection parameters, those of `connectionParameterSets` under the name of their set. */
function parametersOf(properties: JsonNode | undefined): Map<string, Parameter> {
  const found = new Map<string, Parameter>();
  const take = (holder: JsonNode | undefined, set: string) => {
    for (const { name, value } of holder?.members ?? []) {
      if (value?.kind === 'object') found.set(`${set}/${name}`, { name, node: value });
    }
  };
  take(properties?.object('connectionParameters'), '');
  for (const set of setsOf(properties)) take(set.object('parameters'), set.string('name') ?? '');
  return found;
}

function setsOf(properties: JsonNode | undefined): readonly JsonNode[] {
  return properties?.object('connectionParameterSets')?.array('values') ?? [];
}

/** `constraints.required` is a text in most files and a boolean in some. */
function isRequired({ node }: Parameter): boolean {
  const value = node.object('uiDefinition')?.object('constraints')?.get('required')?.value;
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

interface ParameterPair {
  readonly name: string;
  readonly old: Parameter | undefined;
  readonly new: Parameter | undefined;
}

/** Parameters of both versions by name. Sets that are gone as a whole are told as such. */
function parameterPairs({ old, new: now }: ConnectorVersions): ParameterPair[] {
  const [before, after] = [propertiesOf(old), propertiesOf(now)];
  // Without the file on one side, or a part of it that could be read, nothing can be said to be missing.
  if (before === undefined || after === undefined || after.damaged || before.damaged) return [];
  const [first, second] = [parametersOf(before), parametersOf(after)];
  const goneSets = new Set(without(names(setsOf(before)), names(setsOf(after))));
  const newSets = new Set(without(names(setsOf(after)), names(setsOf(before))));
  const keys = new Set([...first.keys(), ...second.keys()]);
  return [...keys].flatMap((key) => {
    const set = key.slice(0, key.indexOf('/'));
    if (goneSets.has(set) || newSets.has(set)) return [];
    const [one, other] = [first.get(key), second.get(key)];
    return { name: one?.name ?? other?.name ?? '', old: one, new: other };
  });
}

const names = (sets: readonly JsonNode[]) => sets.map((set) => set.string('name') ?? '');

/** Where connection parameters stand, or would stand. */
const home = (connector: ConnectorModel) =>
  propertiesOf(connector)?.get('connectionParameters') ?? propertiesOf(connector);

function parameterChanges(
  pair: ConnectorVersions,
  pick: (old: Parameter, now: Parameter, name: string) => readonly Difference[],
): Difference[] {
  return parameterPairs(pair).flatMap(({ name, old, new: now }) =>
    old === undefined || now === undefined ? [] : pick(old, now, name),
  );
}

function changed(before: JsonNode | undefined, after: JsonNode | undefined, what: string): Difference[] {
  if (before === undefined || after === undefined || sameValue(before, after)) return [];
  const [was, is] = [shown(before), shown(after)];
  return [{ message: `${what} was ${was}; it is ${is} now.`, was, is, old: before, new: after }];
}

const keepConnections = 'Keep what connections hold. To offer another way to sign in, add it as a set of its own.';

export const connectionKinds: readonly ConnectorKind[] = [
  {
    id: 'sign-in-removed',
    verdict: 'breaking',
    why: 'Connections that were made with it stop working. For a published connector this is not allowed.',
    instead: 'Put the set back under its old `name`.',
    find: ({ old, new: now }) => {
      const after = propertiesOf(now);
      if (after === undefined || after.damaged) return undefined;
      const left = new Set(names(setsOf(after)));
      return setsOf(propertiesOf(old)).flatMap((set) =>
        left.has(set.string('name') ?? '')
          ? []
          : {
              message: `The way to sign in ${shown(set.get('name'))} is gone.`,
              was: shown(set.get('name')),
              is: 'not there',
              old: set,
              new: after.get('connectionParameterSets') ?? after,
            },
      );
    },
  },
  {
    id: 'connection-parameter-deleted',
    verdict: 'breaking',
    why: 'Connections that exist carry a value that nobody reads any more, and calls go without it.',
    instead: keepConnections,
    find: (pair) =>
      parameterPairs(pair).flatMap(({ name, old, new: now }) =>
        old === undefined || now !== undefined
          ? []
          : {
              message: `The connection parameter ${quoted(name)} is gone.`,
              was: quoted(old.node.string('type') ?? name),
              is: 'not there',
              old: old.node,
              new: home(pair.new),
            },
      ),
  },
  {
    id: 'required-connection-parameter-added',
    verdict: 'breaking',
    why: 'Connections that exist do not have it. Each would have to be made anew.',
    instead: 'Make it optional with a default that means "as before".',
    find: (pair) =>
      parameterPairs(pair).flatMap(({ name, old, new: now }) =>
        now === undefined || old !== undefined || !isRequired(now)
          ? []
          : {
              message: `The connection parameter ${quoted(name)} is new and required.`,
              was: 'not there',
              is: 'required',
              old: home(pair.old),
              new: now.node,
            },
      ),
  },
  {
    id: 'optional-connection-parameter-added',
    verdict: 'safe',
    why: 'Connections that exist go on without it.',
    instead: nothingToDo,
    find: (pair) =>
      parameterPairs(pair).flatMap(({ name, old, new: now }) =>
        now === undefined || old !== undefined || isRequired(now)
          ? []
          : {
              message: `The connection parameter ${quoted(name)} is new and optional.`,
              was: 'not there',
              is: 'optional',
              old: home(pair.old),
              new: now.node,
            },
      ),
  },
  {
    id: 'connection-parameter-became-required',
    verdict: 'breaking',
    why: 'Connections that left it empty no longer work.',
    instead: 'Leave it optional.',
    find: (pair) =>
      parameterChanges(pair, (old, now, name) =>
        isRequired(old) || !isRequired(now)
          ? []
          : [
              {
                message: `The connection parameter ${quoted(name)} was optional; it is required now.`,
                was: 'optional',
                is: 'required',
                old: old.node,
                new: now.node,
              },
            ],
      ),
  },
  {
    id: 'connection-parameter-type-changed',
    verdict: 'breaking',
    why: 'The type says how people sign in. Connections that exist were made the old way.',
    instead: keepConnections,
    find: (pair) =>
      parameterChanges(pair, (old, now, name) =>
        changed(old.node.get('type'), now.node.get('type'), `The type of the connection parameter ${quoted(name)}`),
      ),
  },
  {
    id: 'identity-provider-changed',
    verdict: 'breaking',
    why: 'Connections hold tokens of the old provider.',
    instead: keepConnections,
    find: (pair) =>
      parameterChanges(pair, (old, now, name) =>
        changed(
          old.node.object('oAuthSettings')?.get('identityProvider'),
          now.node.object('oAuthSettings')?.get('identityProvider'),
          `The identity provider of ${quoted(name)}`,
        ),
      ),
  },
  {
    id: 'scopes-changed',
    verdict: 'risky',
    why: 'Tokens of connections that exist were given for the old scopes. Calls that need a new one are refused until people sign in again.',
    instead: 'Tell makers to renew their connection, or ask for the new scope in an operation of its own.',
    find: (pair) =>
      parameterChanges(pair, (old, now, name) => {
        const [before, after] = [old, now].map(({ node }) => node.object('oAuthSettings')?.get('scopes'));
        const [first, second] = [scalars(before), scalars(after)];
        if (without(first, second).length === 0 && without(second, first).length === 0) return [];
        return [
          {
            message: `The scopes of ${quoted(name)} were ${listed(first)}; they are ${listed(second)} now.`,
            was: listed(first),
            is: listed(second),
            old: before ?? old.node,
            new: after ?? now.node,
          },
        ];
      }),
  },
  {
    id: 'sign-in-details-changed',
    verdict: 'risky',
    why: 'Tokens are asked for and renewed with other data. Connections that exist may have to be made anew.',
    instead: 'Try to renew a connection that was made before the update.',
    find: (pair) =>
      parameterChanges(pair, (old, now, name) =>
        ['clientId', 'redirectMode', 'redirectUrl', 'customParameters', 'properties'].flatMap((member) =>
          changed(
            old.node.object('oAuthSettings')?.get(member),
            now.node.object('oAuthSettings')?.get(member),
            `\`${member}\` of ${quoted(name)}`,
          ),
        ),
      ),
  },
  {
    id: 'listing-changed',
    verdict: 'safe',
    why: 'This is for the listing. No flow depends on it.',
    instead: nothingToDo,
    find: ({ old, new: now }) =>
      ['iconBrandColor', 'publisher', 'stackOwner'].flatMap((name) =>
        changed(propertiesOf(old)?.get(name), propertiesOf(now)?.get(name), `\`${name}\``),
      ),
  },
];
