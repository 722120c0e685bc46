import { testRule } from './test-rule';

testRule('oauth-parameter-named-token', {
  finds: [
    {
      name: 'another name',
      properties: {
        set: { '/properties/connectionParameters': { oauth: { type: 'oauthSetting', oAuthSettings: {} } } },
      },
      finds: [
        {
          at: '/properties/connectionParameters/oauth',
          text: '"oauth"',
          message: 'The connection parameter of the OAuth sign-in is called `oauth`; `token` is expected.',
        },
      ],
      fixed: '"token": {',
    },
  ],
  accepts: [
    {
      name: 'the name',
      properties: { set: { '/properties/connectionParameters': { token: { type: 'oauthSetting' } } } },
    },
    {
      name: 'a key of any name',
      properties: { set: { '/properties/connectionParameters': { key: { type: 'string' } } } },
    },
  ],
});
