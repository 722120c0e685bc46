/**
 * The client credentials of an application. The platform has no such sign-in: makers enter the client ID and secret,
 * policies put them into headers, and the script changes them for a token before the call leaves.
 */

import { parameterPrefix, policySection } from '../../model/policy-templates';
import { kindWord, map, object, optional, type Reader, required, text, webAddress } from '../answers/reader';
import type { AuthenticationParts, PolicyInstance } from '../parts';
import { connectionParameter } from './connection-parameter';

export interface ClientCredentials {
  readonly kind: 'clientCredentials';
  readonly tokenUrl: string;
  /** Scopes that are asked for, with blanks between them. */
  readonly scope?: string | undefined;
  /** Further fields of the token request, such as `audience` or `resource`. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

export const clientCredentialsReader: Reader<ClientCredentials> = object<ClientCredentials>(
  'The client credentials sign-in',
  {
    kind: kindWord('clientCredentials'),
    tokenUrl: required(webAddress),
    scope: optional(text),
    fields: optional(map(text)),
  },
);

/** Headers on which the credentials travel from the policies to the script; the script takes them off. */
export const credentialHeaders = { id: 'X-Connector-Client-Id', secret: 'X-Connector-Client-Secret' } as const;

export function clientCredentialsParts({ tokenUrl, scope = '', fields = {} }: ClientCredentials): AuthenticationParts {
  return {
    schemes: [],
    connectionParameters: {
      clientId: connectionParameter({
        type: 'string',
        displayName: 'Client ID',
        description: 'The ID of the application that you registered with the service.',
        tooltip: 'Enter the client ID of your application.',
        tabIndex: 1,
      }),
      clientSecret: connectionParameter({
        type: 'securestring',
        displayName: 'Client Secret',
        description: 'The secret of the application that you registered with the service.',
        tooltip: 'Enter the client secret of your application.',
        tabIndex: 2,
      }),
    },
    policies: credentialPolicies,
    token: { tokenUrl, scope, fields },
    credentials:
      'Register an application with the service, or ask its administrator to do so. A connection asks for the client ID and the client secret of that application.',
  };
}

function copyToHeader(title: string, header: string, parameter: string): PolicyInstance {
  return {
    templateId: 'setheader',
    title,
    parameters: {
      [`${parameterPrefix}name`]: header,
      // Of several ways to sign in the others have no such parameter: nothing is sent then.
      [`${parameterPrefix}value`]: `@connectionParameters('${parameter}','')`,
      [`${parameterPrefix}existsAction`]: 'override',
      [policySection]: 'Request',
    },
  };
}

export const credentialPolicies: readonly PolicyInstance[] = [
  copyToHeader('Pass the client ID on', credentialHeaders.id, 'clientId'),
  copyToHeader('Pass the client secret on', credentialHeaders.secret, 'clientSecret'),
];
