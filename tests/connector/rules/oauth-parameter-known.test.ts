import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, more: Record<string, unknown> = {}) => ({
  properties: {
    set: { '/properties/connectionParameters': { token: { type: 'oauthSetting', oAuthSettings }, ...more } },
  },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-parameter-known', {
  finds: [
    {
      name: 'a name that is nearly one, and one that is none',
      ...oauth({ identityProvider: 'oauth2', customParameters: { tokenUri: { value: 'x' }, scope: { value: 'x' } } }),
      finds: [
        {
          at: `${at}/customParameters/tokenUri`,
          text: '"tokenUri"',
          message: '`tokenUri` is not a custom parameter of the identity provider `oauth2`.',
        },
        {
          at: `${at}/customParameters/scope`,
          text: '"scope"',
          message: '`scope` is not a custom parameter of the identity provider `oauth2`.',
        },
      ],
      fixed: '"tokenUrl": {',
    },
    {
      name: 'a template with a letter too few',
      ...oauth({ identityProvider: 'oauth2generic', customParameters: { tokenUrlTemplat: { value: 'x' } } }),
      finds: [
        {
          at: `${at}/customParameters/tokenUrlTemplat`,
          text: '"tokenUrlTemplat"',
          message: '`tokenUrlTemplat` is not a custom parameter of the identity provider `oauth2generic`.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'known names in any capitals',
      ...oauth({ identityProvider: 'oauth2', customParameters: { TokenUrl: {}, refreshUrl: {} } }),
    },
    {
      name: 'names of its own, where those are allowed',
      ...oauth({ identityProvider: 'oauth2generic', customParameters: { region: {} } }),
    },
    {
      name: 'what the settings themselves add',
      ...oauth({ identityProvider: 'aad', additionalParameters: { cloud: {} }, customParameters: { cloud: {} } }),
    },
    {
      name: 'the kind of grant that the platform writes',
      ...oauth({ identityProvider: 'aad', customParameters: { grantType: { value: 'code' } } }),
    },
    {
      name: 'anything where nothing is known',
      ...oauth({ identityProvider: 'facebook', customParameters: { x: {} } }),
    },
  ],
});
