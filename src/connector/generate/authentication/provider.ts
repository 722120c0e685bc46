/** Sign-in through one of the services that the platform knows by name, such as GitHub. */
import { identityProviders } from '../../model/identity-providers';
import { choice, kindWord, map, object, optional, type Reader, required, text, webAddress } from '../answers/reader';
import type { AuthenticationParts } from '../parts';
import { registration, signIn } from './connection-parameter';
import { codeFlow, type Scopes, scopesReader } from './scopes';

/** Providers with a kind of their own. */
const others = ['oauth2', 'oauth2generic', 'aad'];
const named = Object.keys(identityProviders).filter((id) => !others.includes(id));

export interface Provider {
  readonly kind: 'provider';
  /** The id of an identity provider of the platform's list. */
  readonly provider: string;
  /** The two addresses that the definition tells; the platform itself takes its own. */
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly scopes?: Scopes | undefined;
  readonly clientId?: string | undefined;
  /** What the provider takes besides, by name. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

export const providerReader: Reader<Provider> = object<Provider>('The sign-in', {
  kind: kindWord('provider'),
  provider: required(choice([named[0] ?? '', ...named.slice(1)])),
  authorizationUrl: required(webAddress),
  tokenUrl: required(webAddress),
  scopes: optional(scopesReader),
  clientId: optional(text),
  parameters: optional(map(text)),
});

export function providerParts(answers: Provider): AuthenticationParts {
  const { provider, authorizationUrl, tokenUrl, scopes = {}, clientId, parameters = {} } = answers;
  const names = Object.keys(scopes);
  return {
    schemes: [{ name: 'oauth2', scheme: codeFlow(authorizationUrl, tokenUrl, scopes), scopes: names }],
    connectionParameters: { token: signIn(provider, clientId, names, parameters) },
    policies: [],
    credentials: registration,
  };
}
