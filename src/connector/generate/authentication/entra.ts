/** Sign-in with Microsoft Entra ID, for services that are registered there. */
import { kindWord, object, optional, type Reader, required, text, webAddress } from '../answers/reader';
import type { AuthenticationParts } from '../parts';
import { registration, signIn } from './connection-parameter';
import { codeFlow, type Scopes, scopesReader } from './scopes';

export interface Entra {
  readonly kind: 'entra';
  /** The application ID URI or the client ID of the service that is called. */
  readonly resourceUri: string;
  /** The tenant that signs in; `common` for any. */
  readonly tenantId?: string | undefined;
  /** Another cloud's address. */
  readonly loginUri?: string | undefined;
  readonly scopes?: Scopes | undefined;
  readonly clientId?: string | undefined;
}

export const entraReader: Reader<Entra> = object<Entra>('The Entra ID sign-in', {
  kind: kindWord('entra'),
  resourceUri: required(text),
  tenantId: optional(text),
  loginUri: optional(webAddress),
  scopes: optional(scopesReader),
  clientId: optional(text),
});

export function entraParts(answers: Entra): AuthenticationParts {
  const { resourceUri, tenantId = 'common', loginUri = 'https://login.microsoftonline.com', scopes = {} } = answers;
  const names = Object.keys(scopes);
  const base = `${loginUri.replace(/\/+$/, '')}/${tenantId}/oauth2`;
  return {
    schemes: [{ name: 'oauth2', scheme: codeFlow(`${base}/authorize`, `${base}/token`, scopes), scopes: names }],
    connectionParameters: {
      token: signIn(
        'aad',
        answers.clientId,
        names,
        { loginUri, tenantId, resourceUri },
        { IsFirstParty: 'False', AzureActiveDirectoryResourceId: resourceUri },
      ),
      // The platform fills it in with the tenant of whoever signs in.
      'token:TenantId': {
        type: 'string',
        metadata: { sourceType: 'AzureActiveDirectoryTenant' },
        uiDefinition: { constraints: { required: 'false', hidden: 'true' } },
      },
    },
    policies: [],
    credentials: registration.replace('with the service', 'in Microsoft Entra ID'),
  };
}
