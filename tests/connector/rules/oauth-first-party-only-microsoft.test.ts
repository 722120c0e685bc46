import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, more: Record<string, unknown> = {}) => ({
  properties: {
    set: { '/properties/connectionParameters': { token: { type: 'oauthSetting', oAuthSettings }, ...more } },
  },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-first-party-only-microsoft', {
  finds: [
    {
      name: 'a first-party application',
      ...oauth({ properties: { IsFirstParty: 'True' } }),
      finds: [
        {
          at: `${at}/properties/IsFirstParty`,
          text: '"True"',
          message: '`IsFirstParty` is `True`; `"False"` is expected of everyone but Microsoft.',
        },
      ],
      fixed: '"IsFirstParty": "False"',
    },
    {
      name: 'a provider for such applications',
      ...oauth({ identityProvider: 'aadcertificate', properties: { IsFirstParty: 'True' } }),
      finds: [
        {
          at: `${at}/identityProvider`,
          text: '"aadcertificate"',
          message: '`aadcertificate` is for first-party applications of Microsoft; `aad` is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'an application of the publisher', ...oauth({ properties: { IsFirstParty: 'False' } }) },
    { name: 'the same without quotes, or nothing', ...oauth({ properties: { IsFirstParty: false } }) },
    {
      name: 'Microsoft',
      properties: {
        set: {
          '/properties/publisher': 'Microsoft Corporation',
          '/properties/connectionParameters': { token: { oAuthSettings: { properties: { IsFirstParty: 'True' } } } },
        },
      },
    },
  ],
});
