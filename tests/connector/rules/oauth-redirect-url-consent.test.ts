import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, more: Record<string, unknown> = {}) => ({
  properties: {
    set: { '/properties/connectionParameters': { token: { type: 'oauthSetting', oAuthSettings }, ...more } },
  },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-redirect-url-consent', {
  finds: [
    {
      name: 'another address',
      ...oauth({ redirectUrl: 'https://library.example/callback' }),
      finds: [
        {
          at: `${at}/redirectUrl`,
          text: '"https://library.example/callback"',
          message:
            'The OAuth settings have the redirect address `https://library.example/callback`; one that starts with `https://global.consent.azure-apim.net/redirect` is expected.',
        },
      ],
    },
    {
      name: 'no address, or an empty one',
      ...oauth({}, { other: { type: 'oauthSetting', oAuthSettings: { redirectUrl: '' } } }),
      finds: [
        {
          at,
          text: '"oAuthSettings"',
          message:
            'The OAuth settings have no `redirectUrl`; one that starts with `https://global.consent.azure-apim.net/redirect` is expected.',
        },
        {
          at: '/properties/connectionParameters/other/oAuthSettings/redirectUrl',
          text: '""',
          message:
            'The OAuth settings have no `redirectUrl`; one that starts with `https://global.consent.azure-apim.net/redirect` is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'the shared address', ...oauth({ redirectUrl: 'https://global.consent.azure-apim.net/redirect' }) },
    { name: 'none where the mode is direct', ...oauth({ redirectMode: 'direct' }) },
    { name: 'something that is no text', ...oauth({ redirectUrl: 7 }) },
  ],
});
