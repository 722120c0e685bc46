/**
 * The identity providers of OAuth settings and the `customParameters` that each takes, from the published schema of
 * `apiProperties.json` and from connectors that use them. The names of these parameters are compared without regard to
 * case, because published connectors write them in both ways.
 */

export interface IdentityProvider {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether publishers may add parameters of their own. */
  readonly open: boolean;
}

const provider = (required: readonly string[], optional: readonly string[], open = false): IdentityProvider => ({
  required,
  optional,
  open,
});

const named = provider([], [], true);

/** The known providers by id. */
export const identityProviders: Readonly<Record<string, IdentityProvider>> = {
  oauth2: provider(['authorizationUrl', 'tokenUrl', 'refreshUrl'], []),
  oauth2generic: provider(
    ['authorizationUrlTemplate', 'tokenUrlTemplate', 'refreshUrlTemplate'],
    [
      'authorizationUrlQueryStringTemplate',
      'tokenUrlQueryStringTemplate',
      'tokenBodyTemplate',
      'refreshUrlQueryStringTemplate',
      'refreshBodyTemplate',
      'scopeListDelimiter',
    ],
    true,
  ),
  // The platform writes a `grantType` itself where a service principal may sign in.
  aad: provider(['resourceUri'], ['loginUri', 'tenantId', 'enableOnbehalfOfLogin', 'grantType']),
  aadcertificate: provider(['resourceUri'], ['loginUri', 'loginUriAAD', 'tenantId', 'enableOnbehalfOfLogin']),
  // Offered by the wizard or seen in published connectors; what they take is not published.
  facebook: named,
  DocuSign: named,
  dropbox: named,
  github: named,
  google: named,
  salesforce: named,
};
