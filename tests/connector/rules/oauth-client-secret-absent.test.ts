import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, more: Record<string, unknown> = {}) => ({
  properties: {
    set: { '/properties/connectionParameters': { token: { type: 'oauthSetting', oAuthSettings }, ...more } },
  },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-client-secret-absent', {
  finds: [
    {
      name: 'a secret',
      ...oauth({ clientId: 'x', clientSecret: 's3cret' }),
      finds: [
        {
          at: `${at}/clientSecret`,
          text: '"s3cret"',
          message: 'The client secret is in the file; it is expected to be given when the connector is deployed.',
        },
      ],
      fixed: '"clientId": "x"\n',
    },
  ],
  accepts: [
    { name: 'no secret', ...oauth({ clientSecret: null }) },
    { name: 'an empty one', ...oauth({ clientSecret: '' }) },
    { name: 'a word that stands for it', ...oauth({ clientSecret: '<your secret>' }) },
  ],
});
