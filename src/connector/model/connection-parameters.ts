/** What a maker is asked for when a connection is made: the connection parameters, and the OAuth sign-in among them. */
import type { JsonNode } from '../text/json-node';
import { type IdentityProvider, identityProviders } from './identity-providers';

/** The types of connection parameters, as the platform writes them. */
export const connectionParameterTypes = [
  'string',
  'securestring',
  'int',
  'bool',
  'oauthSetting',
  'gatewaySetting',
] as const;

export interface ConnectionParameter {
  readonly name: string;
  readonly node: JsonNode;
  /** The type in small letters; empty where there is none that can be read. */
  readonly kind: string;
}

export interface OAuthSettings {
  readonly parameter: ConnectionParameter;
  readonly node: JsonNode;
  /** The identity provider as written. */
  readonly providerId: string | undefined;
  /** What is known of it, if it is known. */
  readonly provider: IdentityProvider | undefined;
  readonly customParameters: JsonNode | undefined;
  /** A custom parameter by its name in any case. */
  custom(name: string): JsonNode | undefined;
}

/** The parameters of `connectionParameters`, then those of each set. */
export function readConnectionParameters(properties: JsonNode | undefined): ConnectionParameter[] {
  const sets = properties?.object('connectionParameterSets')?.array('values') ?? [];
  const holders = [properties?.object('connectionParameters'), ...sets.map((set) => set.object('parameters'))];
  return holders.flatMap((holder) =>
    (holder?.members ?? []).flatMap(({ name, value }) =>
      // Of a name that stands twice the last value counts, here as in the official tools.
      value?.kind !== 'object' || holder?.get(name) !== value
        ? []
        : [{ name, node: value, kind: (value.string('type') ?? '').toLowerCase() }],
    ),
  );
}

/** The OAuth settings among parameters. */
export function readOAuthSettings(parameters: readonly ConnectionParameter[]): OAuthSettings[] {
  return parameters.flatMap((parameter) => {
    const node = parameter.node.object('oAuthSettings');
    if (node === undefined) return [];
    const providerId = node.string('identityProvider');
    const customParameters = node.object('customParameters');
    return [
      {
        parameter,
        node,
        providerId,
        provider: identityProviders[anyCase(providerId ?? '', Object.keys(identityProviders)) ?? ''],
        customParameters,
        custom: (name: string) =>
          customParameters?.members.find((member) => member.name.toLowerCase() === name.toLowerCase())?.value,
      },
    ];
  });
}

/** The one of several words that a text is, but for capitals. */
export function anyCase(text: string, words: readonly string[]): string | undefined {
  const small = text.toLowerCase();
  return words.find((word) => word.toLowerCase() === small);
}
