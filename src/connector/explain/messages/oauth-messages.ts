/** The errors of OAuth 2.0, which every service that signs people in answers with, whatever it says besides. */
import type { OtherMessage } from './other-message';

export const oauthMessages: readonly OtherMessage[] = [
  {
    id: 'oauth-client',
    sentences: ['error: invalid_client', 'error: unauthorized_client', 'Client authentication failed.'],
    codes: ['invalid_client', 'unauthorized_client'],
    meaning: 'The sign-in does not accept the client: its id or secret is wrong, or it may not sign in like this.',
    advice: 'Compare client id and secret of the connector with the registration at the service.',
    wraps: true,
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
  },
  {
    id: 'oauth-grant',
    sentences: ['error: invalid_grant', 'error: interaction_required', 'error: login_required', 'error: invalid_token'],
    codes: ['invalid_grant', 'interaction_required'],
    meaning:
      'The sign-in does not accept what the connection has: a code or token is too old, was used already, or belongs to another client.',
    advice: 'Sign in to the connection again. If that fails at once, compare the redirect address.',
    wraps: true,
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
  },
  {
    id: 'oauth-scope',
    sentences: ['error: invalid_scope', 'error: invalid_resource', 'error: insufficient_scope'],
    codes: ['invalid_scope', 'insufficient_scope'],
    meaning: 'A scope does not exist, is not allowed for the client, or was not granted.',
    advice:
      'Compare the scopes of the connector with those that the service knows, with their spelling and what separates them.',
    wraps: true,
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
  },
  {
    id: 'oauth-refused',
    sentences: ['error: access_denied', 'error: consent_required'],
    codes: [],
    meaning: 'Whoever signed in, or the service itself, did not allow the connector what it asks for.',
    advice:
      'Sign in again and allow it. Where administrators alone may, let one of them grant consent to the scopes of the connector.',
    wraps: true,
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
  },
  {
    id: 'oauth-request',
    sentences: [
      'error: invalid_request',
      'error: unsupported_grant_type',
      'error: unsupported_response_type',
      'error: server_error',
      'error: temporarily_unavailable',
    ],
    codes: [],
    meaning: 'The sign-in does not understand the request, or does not offer what it asks for.',
    advice:
      'Compare the addresses for sign-in, token and refresh, the redirect address and the kind of sign-in with the documentation of the service.',
    wraps: true,
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
  },
];
