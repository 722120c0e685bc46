/** What calls sign in with, as security definitions. */
import { compact, type JsonObject } from '../json';
import type { Remarks } from '../remarks';
import type { Auth } from './call';

/** The name of the security definition for a sign-in; adds it to `security` if it is new. */
export function securityName(auth: Auth, security: Map<string, JsonObject>, remarks: Remarks): string {
  const [name, definition] = schemeOf(auth);
  if (!security.has(name) && auth.kind === 'bearer') {
    remarks.changed(
      [],
      'A bearer token became an API key in the header `Authorization`. The value has to start with `Bearer `.',
    );
  }
  if (
    !security.has(name) &&
    auth.kind === 'oauth2' &&
    (auth.authorizationUrl === undefined || auth.tokenUrl === undefined)
  ) {
    remarks.problem([], 'OAuth 2.0 is used, but not both addresses are known; add them to `securityDefinitions`.');
  }
  security.set(name, definition);
  return name;
}

function schemeOf(auth: Auth): [string, JsonObject] {
  if (auth.kind === 'basic') return ['basic_auth', { type: 'basic' }];
  if (auth.kind === 'bearer') return ['bearer_token', { type: 'apiKey', name: 'Authorization', in: 'header' }];
  if (auth.kind === 'key') return ['api_key', { type: 'apiKey', name: auth.name, in: auth.place }];
  const { authorizationUrl, tokenUrl } = auth;
  return [
    'oauth2_auth',
    compact([
      ['type', 'oauth2'],
      ['flow', 'accessCode'],
      ['authorizationUrl', authorizationUrl],
      ['tokenUrl', tokenUrl],
      ['scopes', {}],
    ]),
  ];
}
