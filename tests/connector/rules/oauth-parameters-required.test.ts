import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, more: Record<string, unknown> = {}) => ({
  properties: {
    set: { '/properties/connectionParameters': { token: { type: 'oauthSetting', oAuthSettings }, ...more } },
  },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-parameters-required', {
  finds: [
    {
      name: 'a missing address',
      ...oauth({
        identityProvider: 'oauth2',
        customParameters: { AuthorizationUrl: { value: 'x' }, tokenUrl: { value: 'x' } },
      }),
      finds: [
        {
          at: `${at}/customParameters`,
          text: '"customParameters"',
          message: 'The identity provider `oauth2` needs `refreshUrl` in `customParameters`.',
        },
      ],
    },
    {
      name: 'no custom parameters',
      ...oauth({ identityProvider: 'aad' }),
      finds: [
        {
          at,
          text: '"oAuthSettings"',
          message: 'The identity provider `aad` needs `resourceUri` in `customParameters`.',
        },
      ],
    },
    {
      name: 'templates that are missing',
      ...oauth({ identityProvider: 'oauth2generic', customParameters: { authorizationUrl: { value: 'x' } } }),
      finds: [
        {
          at: `${at}/customParameters`,
          text: '"customParameters"',
          message:
            'The identity provider `oauth2generic` needs `authorizationUrlTemplate`, `tokenUrlTemplate`, `refreshUrlTemplate` in `customParameters`.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a provider of which nothing is known', ...oauth({ identityProvider: 'facebook' }) },
    { name: 'custom parameters of another type', ...oauth({ identityProvider: 'aad', customParameters: [] }) },
  ],
});
