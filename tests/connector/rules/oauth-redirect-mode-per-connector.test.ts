import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, more: Record<string, unknown> = {}) => ({
  properties: {
    set: { '/properties/connectionParameters': { token: { type: 'oauthSetting', oAuthSettings }, ...more } },
  },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-redirect-mode-per-connector', {
  finds: [
    {
      name: 'the shared address',
      ...oauth({ redirectMode: 'Global' }),
      finds: [
        {
          at: `${at}/redirectMode`,
          text: '"Global"',
          message: 'The redirect mode is `Global`; `GlobalPerConnector` is expected of new and updated connectors.',
        },
      ],
      fixed: '"redirectMode": "GlobalPerConnector"',
    },
    {
      name: 'no mode',
      ...oauth({ identityProvider: 'aad' }),
      finds: [
        {
          at,
          text: '"oAuthSettings"',
          message:
            'The OAuth settings have no `redirectMode`; `GlobalPerConnector` is expected of new and updated connectors.',
        },
      ],
      fixed: '"redirectMode": "GlobalPerConnector"',
    },
  ],
  accepts: [
    { name: 'an address for each connector', ...oauth({ redirectMode: 'GlobalPerConnector' }) },
    { name: 'a mode that is unknown or no text', ...oauth({ redirectMode: 'Local' }) },
  ],
});
