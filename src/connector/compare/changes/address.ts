/** Changes of where the connector sends its calls, how it proves who it is, and what it says of itself. */
import type { DefinitionModel } from '../../model/definition';
import type { JsonNode } from '../../text/json-node';
import type { DefinitionKind, Difference } from './change';
import { sameValue, scalars, without } from './values';
import { listed, nothingToDo, quoted, shown } from './words';

/** A change of one member at the top of the definition, or of an object in it. */
function changed(old: JsonNode, now: JsonNode, name: string, what: string): Difference | undefined {
  const [before, after] = [old.get(name), now.get(name)];
  if (sameValue(before, after)) return undefined;
  const [was, is] = [shown(before), shown(after)];
  return {
    message: `${what} was ${was}; it is ${is} now.`,
    was,
    is,
    old: before ?? old,
    new: after ?? now,
  };
}

const testAgain = 'Keep the old address working, and run a flow that was made before the update against the new one.';

interface SchemePair {
  readonly name: string;
  readonly old: JsonNode;
  readonly new: JsonNode | undefined;
}

/** The security schemes of the old version, each with the one of the same name. */
function schemePairs(old: DefinitionModel, now: DefinitionModel): SchemePair[] {
  const after = now.root.object('securityDefinitions');
  return (old.root.object('securityDefinitions')?.members ?? []).flatMap(({ name, value }) =>
    value === undefined ? [] : { name, old: value, new: after?.get(name) },
  );
}

export const definitionKinds: readonly DefinitionKind[] = [
  {
    id: 'host-changed',
    verdict: 'risky',
    why: 'Every call of every flow goes to another machine.',
    instead: testAgain,
    find: (old, now) => changed(old.root, now.root, 'host', 'The host'),
  },
  {
    id: 'base-path-changed',
    verdict: 'risky',
    why: 'Every call of every flow goes to another path.',
    instead: testAgain,
    find: (old, now) => {
      // Left out means the root.
      const [was, is] = [old.root.string('basePath') || '/', now.root.string('basePath') || '/'];
      return was === is ? undefined : changed(old.root, now.root, 'basePath', 'The base path');
    },
  },
  {
    id: 'scheme-removed',
    verdict: 'risky',
    why: 'Calls that went over this scheme go over another one.',
    instead: 'Make sure that the service answers over the scheme that is left.',
    find: (old, now) => {
      const [before, after] = [scalars(old.root.get('schemes')), scalars(now.root.get('schemes'))];
      const gone = without(before, after);
      return gone.length === 0
        ? undefined
        : {
            message: `The schemes were ${listed(before)}; ${listed(gone)} ${gone.length === 1 ? 'is' : 'are'} gone.`,
            was: listed(before),
            is: listed(after),
            old: old.root.get('schemes'),
            new: now.root.get('schemes') ?? now.root,
          };
    },
  },
  {
    id: 'security-type-changed',
    verdict: 'breaking',
    why: 'Connections that exist hold what the old way of signing in needed. A published connector may not change it.',
    instead: 'Keep the old way of signing in. To offer another one beside it, use `connectionParameterSets`.',
    find: (old, now) =>
      schemePairs(old, now).flatMap((pair) => {
        if (pair.new === undefined) return [];
        const [was, is] = [pair.old.get('type'), pair.new.get('type')];
        return sameValue(was, is)
          ? []
          : {
              message: `The security scheme ${quoted(pair.name)} was of type ${shown(was)}; it is ${shown(is)} now.`,
              was: shown(was),
              is: shown(is),
              old: was ?? pair.old,
              new: is ?? pair.new,
            };
      }),
  },
  {
    id: 'security-scheme-removed',
    verdict: 'breaking',
    why: 'Connections that exist were made with it.',
    instead: 'Put the scheme back under its old name.',
    find: (old, now) =>
      schemePairs(old, now).flatMap((pair) =>
        pair.new !== undefined
          ? []
          : {
              message: `The security scheme ${quoted(pair.name)} is gone.`,
              was: quoted(pair.old.string('type') ?? pair.name),
              is: 'not there',
              old: pair.old,
              new: now.root.object('securityDefinitions') ?? now.root,
            },
      ),
  },
  {
    id: 'security-details-changed',
    verdict: 'risky',
    why: 'The same credentials are sent under another name, or tokens come from another place.',
    instead: 'Try a connection that was made before the update.',
    find: (old, now) =>
      schemePairs(old, now).flatMap((pair) =>
        ['in', 'name', 'flow', 'authorizationUrl', 'tokenUrl', 'scopes'].flatMap((name) =>
          pair.new === undefined
            ? []
            : (changed(pair.old, pair.new, name, `\`${name}\` of the security scheme ${quoted(pair.name)}`) ?? []),
        ),
      ),
  },
  {
    id: 'security-requirement-changed',
    verdict: 'risky',
    why: 'Calls carry other credentials than before, or none.',
    instead: 'Try a connection that was made before the update.',
    find: (old, now) => changed(old.root, now.root, 'security', 'What every call has to carry (`security`)'),
  },
  {
    id: 'title-changed',
    verdict: 'safe',
    why: 'Makers see another name. Flows know the connector by an id that the platform gave it.',
    instead: 'Tell makers about the new name.',
    find: (old, now) => {
      const [before, after] = [old.root.object('info'), now.root.object('info')];
      return before === undefined || after === undefined ? undefined : changed(before, after, 'title', 'The title');
    },
  },
  {
    id: 'about-changed',
    verdict: 'safe',
    why: 'This is for people and for the listing. No flow depends on it.',
    instead: nothingToDo,
    find: (old, now) => {
      const [before, after] = [old.root.object('info'), now.root.object('info')];
      const info =
        before === undefined || after === undefined
          ? []
          : ['description', 'version', 'contact', 'x-ms-api-annotation'].flatMap(
              (name) => changed(before, after, name, `\`${name}\` of the connector`) ?? [],
            );
      const others = ['x-ms-connector-metadata', 'x-ms-capabilities', 'tags', 'externalDocs'].flatMap(
        (name) => changed(old.root, now.root, name, `\`${name}\``) ?? [],
      );
      return [...info, ...others];
    },
  },
];
