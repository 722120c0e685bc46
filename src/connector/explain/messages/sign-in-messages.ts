/** What the sign-in pages answer when somebody makes a connection. */
import { codesOf, codesPage } from './entra-messages';
import type { OtherMessage } from './other-message';

export const signInMessages: readonly OtherMessage[] = [
  {
    id: 'sign-in-redirect',
    sentences: [
      "The redirect URI '{0}' specified in the request does not match the redirect URIs configured for the application '{1}'.",
      'The reply URL specified in the request does not match the reply URLs configured for the application: {0}',
    ],
    codes: codesOf(50011, 500113, 70004, 900971),
    rule: 'oauth-redirect-mode-per-connector',
    meaning: 'The address to which the sign-in returns is not registered with the application.',
    advice:
      'Copy the redirect address from the security page of the connector into the registration of the application.',
  },
  {
    id: 'sign-in-application',
    sentences: ["Application with identifier '{0}' was not found in the directory '{1}'."],
    codes: codesOf(700016, 700011, 70001, 7000112),
    rule: 'oauth-client-id-given',
    meaning: 'There is no application with this client id in the tenant. A placeholder may still stand there.',
    advice: 'Compare the client id of the connector with the registration.',
  },
  {
    id: 'sign-in-secret',
    sentences: [
      'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app {0}.',
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      'Invalid client secret is provided.',
      "The provided client secret keys for app '{0}' are expired.",
    ],
    codes: codesOf(7000215, 7000218, 7000222, 7000216, 700025, 70002, 700027, 700030, 50012),
    meaning: 'The client secret of the connector is missing, wrong or too old.',
    advice: 'Make a new secret, paste its value (not its id) on the security page, and update the connector.',
    source: codesPage,
  },
  {
    id: 'sign-in-consent',
    sentences: [
      "The user or administrator has not consented to use the application with ID '{0}' named '{1}'.",
      'needs permission to access resources in your organization that only an admin can grant.',
    ],
    codes: codesOf(65001, 65004, 90008, 90094, 90095, 90099, 9002341),
    meaning: 'Nobody has allowed the application to read what the connector asks for.',
    advice: 'Let an administrator grant consent to the scopes of the connector.',
    source: codesPage,
  },
  {
    id: 'sign-in-resource',
    sentences: [
      'The resource principal named {0} was not found in the tenant named {1}.',
      "The app is trying to access a service '{0}'({1}) that your organization '{2}' lacks a service principal for.",
      "The application '{0}' asked for scope '{1}' that doesn't exist on the resource '{2}'.",
      "Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration.",
      "Misconfigured application. This could be due to one of the following: the client has not listed any permissions for {0} in the requested permissions in the client's application registration.",
      "The provided value for the input parameter 'scope' is not valid. The scope '{0}' is not valid.",
    ],
    codes: codesOf(
      500011,
      50001,
      650052,
      650053,
      650054,
      650056,
      650057,
      65005,
      28002,
      28003,
      70011,
      700022,
      700023,
      901002,
    ),
    meaning: 'The resource address or a scope of the sign-in does not exist in this tenant.',
    advice: 'Compare the resource URL and the scopes with what the application exposes.',
    source: codesPage,
  },
  {
    id: 'sign-in-flow',
    sentences: [
      "OAuth2 authorization flow failed for service '{0}'.",
      'OAuth 2 sign in failed to exchange code for access token.',
      'Client ID and secret sent in form body.. Response status code={0}. Response body: {1}',
    ],
    codes: [],
    meaning: 'The sign-in of the connection did not end with a token. The answer behind this sentence says why.',
    advice:
      'Compare client id, secret, scopes and the addresses for sign-in, token and refresh with the registration at the service.',
    wraps: true,
    source: 'https://github.com/microsoft/powerapps-tools/issues/990',
  },
  {
    id: 'sign-in-other',
    sentences: [],
    codes: [],
    codePattern: /^AADSTS\d{4,7}$/i,
    meaning:
      'The sign-in of Microsoft refused the account or the application, for the reason that stands behind the code.',
    advice:
      'Look the code up on the page of its error codes. Client id, secret, redirect address and scopes of the connector have to agree with the registration.',
    source: codesPage,
  },
];
