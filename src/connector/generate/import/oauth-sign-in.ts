/** A sign-in through an identity provider, read off its scheme and its settings. */
import { compact, isObject, type JsonObject, listOf, objectOf, textOf } from '../../convert/json';
import { identityProviders } from '../../model/identity-providers';
import type { Entry, SingleSignIn } from './single-sign-ins';

export function oauth(scheme: Entry | undefined, signIn: Entry | undefined): SingleSignIn | undefined {
  const told = objectOf(scheme?.[1]);
  const settings = objectOf(objectOf(signIn?.[1]).oAuthSettings);
  const custom = customParameters(settings);
  const authorizationUrl =
    textOf(told.authorizationUrl) ?? custom.get('authorizationUrl') ?? custom.get('authorizationUrlTemplate');
  const tokenUrl = textOf(told.tokenUrl) ?? custom.get('tokenUrl') ?? custom.get('tokenUrlTemplate');
  const common = [
    ['scopes', scopesOf(told, settings)],
    ['clientId', textOf(settings.clientId)],
  ] as const;
  const addresses = [
    ['authorizationUrl', authorizationUrl],
    ['tokenUrl', tokenUrl],
  ] as const;
  const single = (entries: ReadonlyArray<readonly [string, unknown]>): SingleSignIn => ({
    answers: compact(entries),
    schemes: { oauth2: scheme?.[0] },
    parameters: signIn === undefined ? {} : { token: signIn[0] },
  });
  if (signIn === undefined) return single([['kind', 'oauth2'], ...addresses, ...common]);
  const provider = textOf(settings.identityProvider)?.toLowerCase();
  if (provider === 'oauth2')
    return single([['kind', 'oauth2'], ...addresses, ['refreshUrl', custom.get('refreshUrl')], ...common]);
  if (provider === 'oauth2generic') {
    const same = { authorizationUrlTemplate: authorizationUrl, tokenUrlTemplate: tokenUrl };
    return single([
      ['kind', 'oauth2'],
      ...addresses,
      ['refreshUrl', custom.get('refreshUrlTemplate')],
      ...common,
      ['templates', custom.others({ ...same, refreshUrlTemplate: custom.get('refreshUrlTemplate') })],
    ]);
  }
  if (provider === 'aad') {
    const resource = custom.get('resourceUri') ?? textOf(objectOf(settings.properties).AzureActiveDirectoryResourceId);
    return single([
      ['kind', 'entra'],
      ['resourceUri', resource],
      ['tenantId', custom.get('tenantId')],
      ['loginUri', custom.get('loginUri')],
      ...common,
    ]);
  }
  const known = Object.keys(identityProviders).find((id) => id.toLowerCase() === provider);
  if (known === undefined) return undefined;
  const more = custom.others({});
  return single([
    ['kind', 'provider'],
    ['provider', known],
    ...addresses,
    ...common,
    ['parameters', Object.keys(more).length === 0 ? undefined : more],
  ]);
}

/** Scopes with what they mean; the settings know their names alone. */
function scopesOf(told: JsonObject, settings: JsonObject): JsonObject | undefined {
  const meant = Object.entries(objectOf(told.scopes)).map(([name, means]) => [name, textOf(means) ?? name] as const);
  const named = listOf(settings.scopes).flatMap((name) => textOf(name) ?? []);
  const all = told.scopes === undefined ? named.map((name) => [name, name] as const) : meant;
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** The names of custom parameters are written with and without a capital, their values as texts or in objects. */
function customParameters(settings: JsonObject) {
  const all = Object.entries(objectOf(settings.customParameters)).flatMap(([name, value]) => {
    const word = textOf(isObject(value) ? value.value : value);
    return word === undefined ? [] : [[name, word] as const];
  });
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return {
    get: (name: string): string | undefined => all.find(([known]) => isSame(known, name))?.[1],
    /** Those that the other answers do not say already. */
    others: (said: Readonly<Record<string, string | undefined>>): JsonObject =>
      Object.fromEntries(
        all.filter(([name, word]) => !Object.entries(said).some(([known, is]) => isSame(known, name) && is === word)),
      ),
  };
}
