/** The provider decides by which flow the platform gets its token. */
import { identityProviders } from '../model/identity-providers';
import type { PropertiesModel } from '../model/properties';
import { certifiedElseWarning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

const ids = Object.keys(identityProviders);

export const rule = defineRule({
  id: 'oauth-identity-provider-known',
  title: 'OAuth settings name an identity provider that the platform knows',
  files: ['properties'],
  // The list of the solution checker is not published; ours has all that published connectors name.
  severity: certifiedElseWarning,
  origin: 'platform',
  official: [{ code: 'connector-validate-connectionparam-oauth2idp', message: 'Invalid OAuth2 Identity Provider' }],
  sources: [sources.propertiesSchema, sources.solutionChecker],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { node, provider, providerId } of connector.oauthSettings) {
        const written = node.get('identityProvider');
        // An empty one is missing, which is another rule's matter.
        if (written === undefined || provider !== undefined || !providerId?.trim()) continue;
        report(written, {
          message: `\`${providerId}\` is not a known identity provider.`,
          ...proposal(
            providerId,
            ids,
            (meant) => [edit.replace(written, meant)],
            'Most services take `oauth2` or `oauth2generic`, Microsoft Entra ID takes `aad`.',
          ),
        });
      }
    },
  }),
});
