import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, more: Record<string, unknown> = {}) => ({
  properties: {
    set: { '/properties/connectionParameters': { token: { type: 'oauthSetting', oAuthSettings }, ...more } },
  },
});

testRule('oauth-not-for-independent', {
  finds: [
    {
      name: 'a sign-in with OAuth',
      ...oauth({}),
      finds: [
        {
          at: '/properties/connectionParameters/token/type',
          text: '"oauthSetting"',
          message:
            'The connector signs in with OAuth, which certification of independent publishers does not take at present.',
        },
      ],
    },
  ],
  accepts: [{ name: 'a verified publisher', ...oauth({}), profile: 'certified' }],
});
