/** Prepares the parts of both files that tell the sign-in, so that an edit of it lands where the import tells it. */
import { isObject, type JsonObject, listOf, objectOf } from '../../convert/json';
import type { SignInNames } from './authentication';

/** The same file three times: as it was imported, as the unedited answers give it, and as the edited ones do. */
export interface Sides {
  readonly base: JsonObject;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

export const definitionSignIn = ['securityDefinitions', 'security'];
export const propertiesSignIn = ['connectionParameters', 'connectionParameterSets'];

/** The same way to sign in is called as in the imported files; another way takes its place as a whole. */
export function signInSides(
  { base, before, after }: Sides,
  members: readonly string[],
  isNew: boolean,
  names: SignInNames,
): Sides {
  if (!isNew) return { base, before: renamed(before, names, base), after: renamed(after, names, base) };
  const bare = (value: JsonObject) => without(value, members);
  const besides = Object.entries(objectOf(base.connectionParameters)).filter(([name]) => names.besides.includes(name));
  const left = withoutOwnSecurity(bare(base));
  if (besides.length === 0 || !members.includes('connectionParameters'))
    return { base: left, before: bare(before), after };
  return {
    base: { ...left, connectionParameters: Object.fromEntries(besides) },
    before: { ...bare(before), connectionParameters: {} },
    after: { connectionParameters: {}, ...after },
  };
}

function without(value: JsonObject, members: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !members.includes(name)));
}

/** A definition that says nothing about signing in. */
export function withoutSecurity(definition: JsonObject): JsonObject {
  return withoutOwnSecurity(without(definition, definitionSignIn));
}

/** Operations that ask for a way of their own ask for one that is gone. */
function withoutOwnSecurity(definition: JsonObject): JsonObject {
  if (!isObject(definition.paths)) return definition;
  const paths = Object.entries(definition.paths).map(([path, item]) => [
    path,
    isObject(item)
      ? Object.fromEntries(
          Object.entries(item).map(([name, operation]) => {
            if (!isObject(operation) || !Array.isArray(operation.security)) return [name, operation];
            const { security: _, ...rest } = operation;
            return [name, rest];
          }),
        )
      : item,
  ]);
  return { ...definition, paths: Object.fromEntries(paths) };
}

/** What is made, with the names of the file; what the file does not have is left out. */
function renamed(made: JsonObject, names: SignInNames, base: JsonObject): JsonObject {
  const schemeName = (name: string) => (Object.hasOwn(names.schemes, name) ? names.schemes[name] : name);
  const asked = (value: unknown, known: Readonly<Record<string, string>>, imported: unknown) =>
    withSpelling(
      withNames(value, (name) => (Object.hasOwn(known, name) ? known[name] : name)),
      imported,
    );
  return Object.fromEntries(
    Object.entries(made).map(([name, inner]) => {
      if (name === 'securityDefinitions') return [name, withNames(inner, schemeName)];
      if (name === 'security')
        return [
          name,
          listOf(inner)
            .map((entry) => withNames(entry, schemeName))
            .filter((entry) => Object.keys(objectOf(entry)).length > 0),
        ];
      if (name === 'connectionParameters') return [name, asked(inner, names.parameters, base.connectionParameters)];
      if (name !== 'connectionParameterSets') return [name, inner];
      const imported = listOf(objectOf(base.connectionParameterSets).values).map(objectOf);
      const values = listOf(objectOf(inner).values).map((set) => {
        const { name: way, parameters, ...rest } = objectOf(set);
        const known = names.ways[String(way)] ?? {};
        const own = imported.find((other) => other.name === way)?.parameters;
        return { name: way, ...rest, parameters: asked(parameters, known, own) };
      });
      return [name, { ...objectOf(inner), values }];
    }),
  );
}

function withNames(object: unknown, name: (made: string) => string | undefined): unknown {
  if (!isObject(object)) return object;
  return Object.fromEntries(
    Object.entries(object).flatMap(([made, inner]) => {
      const is = name(made);
      return is === undefined ? [] : [[is, inner] as const];
    }),
  );
}

/** Custom parameters are known with and without a capital: an edit keeps the spelling of the file. */
function withSpelling(asked: unknown, imported: unknown): unknown {
  if (!isObject(asked)) return asked;
  return Object.fromEntries(
    Object.entries(asked).map(([name, parameter]) => {
      const settings = objectOf(objectOf(parameter).oAuthSettings);
      const spelled = Object.keys(
        objectOf(objectOf(objectOf(objectOf(imported)[name]).oAuthSettings).customParameters),
      );
      if (!isObject(settings.customParameters) || spelled.length === 0) return [name, parameter];
      const customParameters = withNames(
        settings.customParameters,
        (made) => spelled.find((word) => word.toLowerCase() === made.toLowerCase()) ?? made,
      );
      return [name, { ...objectOf(parameter), oAuthSettings: { ...settings, customParameters } }];
    }),
  );
}
