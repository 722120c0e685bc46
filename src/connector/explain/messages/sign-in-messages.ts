/** What the sign-in pages answer when somebody makes a connection. */
import { codesOf, codesPage } from './entra-messages';
import type { OtherMessage } from './other-message';

export const signInMessages: readonly OtherMessage[] = [
  {
    id: 'sign-in-redirect',
    sentences: [
      'error: redirect_uri_mismatch',
      "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: {0}",
      "The redirect URI '{0}' specified in the request does not match the redirect URIs configured for the application '{1}'.",
      'The reply URL specified in the request does not match the reply URLs configured for the application: {0}',
    ],
    codes: [
      ...codesOf(50011, 500111, 500112, 500113, 500117, 70004, 900971),
      'invalid_redirect_uri',
      'redirect_uri_mismatch',
    ],
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
    codes: codesOf(65001, 65004, 90008, 90093, 90094, 90095, 90099, 9002341),
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
      500014,
      7000229,
      901002,
    ),
    meaning: 'The resource address or a scope of the sign-in does not exist in this tenant.',
    advice: 'Compare the resource URL and the scopes with what the application exposes.',
    source: codesPage,
  },
  {
    id: 'sign-in-scope-form',
    sentences: [
      'Provided value for the input parameter scope is not valid because it contains more than one resource. Scope {0} is not valid.',
      "The provided value for the input parameter 'scope' is not valid because it contains more than one resource.",
    ],
    codes: codesOf(28000, 700022),
    meaning: 'The scopes belong to several services. A token is for one service, so one sign-in asks for those of one.',
    advice:
      'Leave the scopes of one service; `openid`, `profile` and `offline_access` may stand beside them. What another service offers needs a connector, or a connection, of its own.',
    source: codesPage,
  },
  {
    id: 'sign-in-default-scope',
    sentences: [
      'The provided value for scope {0} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
    ],
    codes: codesOf(1002012, 700023),
    meaning: 'An application that signs in for itself, with nobody before the screen, cannot choose single scopes.',
    advice:
      'Write one scope: the address of the resource with `/.default` behind it. What the application may do stands in its registration, with the consent of an administrator.',
    source: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc#the-default-scope',
  },
  {
    id: 'sign-in-itself',
    sentences: [
      "Application '{0}'({1}) is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.",
    ],
    codes: codesOf(90009),
    meaning: 'The connector signs in with the very application whose service it calls, and names it by its address.',
    advice:
      'Write the client id (the GUID) as resource URL, or better make a second registration for the connector, which asks for a scope of the first.',
    source: codesPage,
  },
  {
    id: 'sign-in-kind',
    sentences: [
      'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
      "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '{0}'.",
      "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
    ],
    codes: codesOf(9002325, 9002326, 9002327),
    meaning: 'The redirect address is registered for an application of another kind: one that runs in a browser.',
    advice:
      'Register the redirect address of the connector under the platform _Web_, and take it out of the other one.',
    source: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  },
  {
    id: 'sign-in-federated',
    sentences: [
      "No matching federated identity record found for presented assertion subject '{0}'.",
      "No matching federated identity record found for presented assertion issuer '{0}'.",
      "No matching federated identity record found for presented assertion audience '{0}'.",
    ],
    codes: codesOf(70021, 700211, 700212, 700213, 700229),
    meaning:
      'A pipeline or a managed identity signs in without a secret, and the application does not trust what it shows.',
    advice:
      'Compare issuer, subject and audience of the federated credential of the application with those in the message, letter by letter.',
    source: 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations',
  },
  {
    id: 'sign-in-device-code',
    sentences: [],
    codes: codesOf(70016, 70018, 70020, 90119, 90120),
    meaning: 'The code that a command line showed for signing in was not typed in yet, wrongly, or too late.',
    advice: 'Call the command again, and type its new code into the page that it names within 15 minutes.',
    source: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code',
  },
  {
    id: 'sign-in-on-behalf',
    sentences: [],
    codes: codesOf(65002, 7000113, 7000114),
    meaning: 'The application may not ask for a token of this service in the name of somebody else.',
    advice:
      'Use an application of your own registration and not one of Microsoft, and grant it the permission at the service that it calls.',
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
