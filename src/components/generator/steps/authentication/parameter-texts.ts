/** What the parameters of identity providers are for; the table of the engine says which there are. */

interface ParameterText {
  readonly label: string;
  readonly help?: string;
}

const texts: Readonly<Record<string, ParameterText>> = {
  resourceUri: {
    label: 'Resource',
    help: 'The application ID URI or the client ID of the service that is called.',
  },
  loginUri: {
    label: 'Sign-in address',
    help: 'The address of another cloud; `https://login.microsoftonline.com` if left out.',
  },
  loginUriAAD: { label: 'Sign-in address of the directory' },
  tenantId: { label: 'Tenant', help: 'The tenant that signs in, or `common` for any.' },
  enableOnbehalfOfLogin: { label: 'Sign-in on behalf of a user', help: '`true` or `false`.' },
  authorizationUrlQueryStringTemplate: {
    label: 'Query of the authorization request',
    help: 'What stands behind the authorization URL, with placeholders in braces.',
  },
  tokenUrlQueryStringTemplate: { label: 'Query of the token request' },
  tokenBodyTemplate: { label: 'Body of the token request', help: 'A form or JSON, with placeholders in braces.' },
  refreshUrlQueryStringTemplate: { label: 'Query of the refresh request' },
  refreshBodyTemplate: { label: 'Body of the refresh request' },
  scopeListDelimiter: { label: 'What stands between scopes', help: 'A blank or a comma, for example.' },
};

/** The text of a parameter; its name where nothing more is known. */
export function parameterText(name: string): ParameterText {
  return texts[name] ?? { label: name };
}
