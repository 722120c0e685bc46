import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, type: unknown = 'oauthSetting') => ({
  properties: { set: { '/properties/connectionParameters': { token: { type, oAuthSettings } } } },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-redirect-mode-known', {
  finds: [
    {
      name: 'small letters',
      ...oauth({ redirectMode: 'globalPerConnector' }),
      finds: [
        {
          at: `${at}/redirectMode`,
          text: '"globalPerConnector"',
          message: '`redirectMode` is `globalPerConnector`; `Global`, `GlobalPerConnector`, `Direct` are allowed.',
          official: null,
        },
      ],
      fixed: '"redirectMode": "GlobalPerConnector"',
    },
    {
      name: 'an unknown mode',
      ...oauth({ redirectMode: 'Local' }),
      finds: [
        {
          at: `${at}/redirectMode`,
          text: '"Local"',
          message: '`redirectMode` is `Local`; `Global`, `GlobalPerConnector`, `Direct` are allowed.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a known mode', ...oauth({ redirectMode: 'Direct' }) },
    { name: 'none', ...oauth({}) },
  ],
});
