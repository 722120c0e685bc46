import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, more: Record<string, unknown> = {}) => ({
  properties: {
    set: { '/properties/connectionParameters': { token: { type: 'oauthSetting', oAuthSettings }, ...more } },
  },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-address-absolute', {
  finds: [
    {
      name: 'an address without encryption, and one without a host',
      ...oauth({
        identityProvider: 'oauth2',
        customParameters: {
          tokenUrl: { value: 'http://library.example/token' },
          AuthorizationUrl: { value: '/authorize' },
        },
      }),
      finds: [
        {
          at: `${at}/customParameters/tokenUrl/value`,
          text: '"http://library.example/token"',
          message:
            'The address `tokenUrl` is `http://library.example/token`; an absolute address that starts with `https://` is expected.',
        },
        {
          at: `${at}/customParameters/AuthorizationUrl/value`,
          text: '"/authorize"',
          message:
            'The address `AuthorizationUrl` is `/authorize`; an absolute address that starts with `https://` is expected.',
        },
      ],
      fixed: '"value": "https://library.example/token"',
    },
  ],
  accepts: [
    {
      name: 'addresses, templates, resources and empty values',
      ...oauth({
        identityProvider: 'oauth2generic',
        customParameters: {
          authorizationUrlTemplate: { value: '{host}/authorize' },
          authorizationUrlQueryStringTemplate: { value: '?code' },
          tokenUrlTemplate: { value: 'https://{tenant}.library.example' },
          refreshUrlTemplate: { value: null },
          resourceUri: { value: '6145' },
        },
      }),
    },
    {
      name: 'a path to which makers add the host',
      ...oauth(
        { identityProvider: 'oauth2', customParameters: { tokenUrl: { value: '/token' } } },
        { 'token:tokenUrl': { type: 'string' } },
      ),
    },
  ],
});
