import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, type: unknown = 'oauthSetting') => ({
  properties: { set: { '/properties/connectionParameters': { token: { type, oAuthSettings } } } },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-setting-known', {
  finds: [
    {
      name: 'wrong capitals, and an address in the wrong place',
      ...oauth({ identityprovider: 'oauth2', tokenUrl: { value: 'https://a.example' } }),
      finds: [
        {
          at: `${at}/identityprovider`,
          text: '"identityprovider"',
          message: '`identityprovider` is not a member of the oAuthSettings object.',
        },
        {
          at: `${at}/tokenUrl`,
          text: '"tokenUrl"',
          message: '`tokenUrl` is not a member of the oAuthSettings object.',
        },
      ],
      fixed: '"identityProvider": "oauth2"',
    },
  ],
  accepts: [
    {
      name: 'what published connectors have',
      ...oauth({ ClientId: 'x', clientSecret: null, additionalParameters: {}, properties: {}, customParameters: {} }),
    },
    { name: 'the settings of a parameter of an unknown type', ...oauth({ scopes: [] }, 'oauth') },
  ],
});
