/** OAuth 2.0 with an authorization code: makers sign in at the service in a window of its own. */
import { kindWord, map, object, optional, type Reader, required, text, webAddress } from '../answers/reader';
import type { AuthenticationParts } from '../parts';
import { registration, signIn } from './connection-parameter';
import { codeFlow, type Scopes, scopesReader } from './scopes';

export interface OAuth2 {
  readonly kind: 'oauth2';
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  /** The token URL if left out. */
  readonly refreshUrl?: string | undefined;
  readonly scopes?: Scopes | undefined;
  /** The public id of the registered application; a placeholder says what belongs there if left out. */
  readonly clientId?: string | undefined;
  /**
   * For services with requests of their own form: the templates of the provider `oauth2generic`, such as
   * `tokenBodyTemplate`, by their names. The three addresses are filled in.
   */
  readonly templates?: Readonly<Record<string, string>> | undefined;
}

export const oauth2Reader: Reader<OAuth2> = object<OAuth2>('The OAuth 2.0 sign-in', {
  kind: kindWord('oauth2'),
  authorizationUrl: required(webAddress),
  tokenUrl: required(webAddress),
  refreshUrl: optional(webAddress),
  scopes: optional(scopesReader),
  clientId: optional(text),
  templates: optional(map(text)),
});

export function oauth2Parts(answers: OAuth2): AuthenticationParts {
  const { authorizationUrl, tokenUrl, refreshUrl = tokenUrl, scopes = {}, clientId, templates } = answers;
  const names = Object.keys(scopes);
  const token =
    templates === undefined
      ? signIn('oauth2', clientId, names, { authorizationUrl, tokenUrl, refreshUrl })
      : signIn('oauth2generic', clientId, names, {
          authorizationUrlTemplate: authorizationUrl,
          tokenUrlTemplate: tokenUrl,
          refreshUrlTemplate: refreshUrl,
          ...templates,
        });
  return {
    schemes: [{ name: 'oauth2', scheme: codeFlow(authorizationUrl, tokenUrl, scopes), scopes: names }],
    connectionParameters: { token },
    policies: [],
    credentials: registration,
  };
}
