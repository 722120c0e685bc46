import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, more: Record<string, unknown> = {}) => ({
  properties: {
    set: { '/properties/connectionParameters': { token: { type: 'oauthSetting', oAuthSettings }, ...more } },
  },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-identity-provider-known', {
  finds: [
    {
      name: 'a provider that is nearly one',
      ...oauth({ identityProvider: 'oauth-2' }),
      finds: [
        {
          at: `${at}/identityProvider`,
          text: '"oauth-2"',
          message: '`oauth-2` is not a known identity provider.',
          official: 'Invalid OAuth2 Identity Provider',
        },
      ],
      fixed: '"identityProvider": "oauth2"',
    },
    {
      name: 'a provider that nobody knows',
      ...oauth({ identityProvider: 'constructor' }),
      finds: [
        {
          at: `${at}/identityProvider`,
          text: '"constructor"',
          message: '`constructor` is not a known identity provider.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a known provider in other capitals', ...oauth({ identityProvider: 'AAD' }) },
    { name: 'a named provider', ...oauth({ identityProvider: 'DocuSign' }) },
    { name: 'none, or none that is a text', ...oauth({ identityProvider: 7 }) },
    { name: 'an empty one, which is missing', ...oauth({ identityProvider: ' ' }) },
  ],
});
