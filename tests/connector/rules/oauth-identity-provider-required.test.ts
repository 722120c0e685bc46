import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, type: unknown = 'oauthSetting') => ({
  properties: { set: { '/properties/connectionParameters': { token: { type, oAuthSettings } } } },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-identity-provider-required', {
  finds: [
    {
      name: 'settings without a provider',
      ...oauth({ clientId: 'x' }),
      finds: [
        {
          at,
          text: '"oAuthSettings"',
          message: 'The oAuthSettings object has no `identityProvider`.',
          official: 'The connectionparameter is not well formed.',
        },
      ],
    },
    {
      name: 'an empty provider',
      ...oauth({ identityProvider: '' }),
      finds: [
        {
          at: `${at}/identityProvider`,
          text: '""',
          message: '`identityProvider` of the oAuthSettings object is empty; a text is expected.',
        },
      ],
    },
  ],
  accepts: [{ name: 'any provider', ...oauth({ identityProvider: 'unheard' }) }],
});
