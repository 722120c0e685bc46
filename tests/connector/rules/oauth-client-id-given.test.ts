import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, more: Record<string, unknown> = {}) => ({
  properties: {
    set: { '/properties/connectionParameters': { token: { type: 'oauthSetting', oAuthSettings }, ...more } },
  },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-client-id-given', {
  finds: [
    {
      name: 'no client id',
      ...oauth({}),
      finds: [{ at, text: '"oAuthSettings"', message: 'The OAuth settings have no `clientId`.' }],
    },
    {
      name: 'an empty one, or null',
      ...oauth({ clientId: ' ' }, { other: { oAuthSettings: { clientId: null } } }),
      finds: [
        { at: `${at}/clientId`, text: '" "', message: 'The OAuth settings have no `clientId`.' },
        {
          at: '/properties/connectionParameters/other/oAuthSettings/clientId',
          text: 'null',
          message: 'The OAuth settings have no `clientId`.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a client id', ...oauth({ clientId: 'library' }) },
    { name: 'one with a capital', ...oauth({ ClientId: 'library' }) },
    { name: 'makers who bring their own', ...oauth({}, { 'token:clientId': { type: 'string' } }) },
  ],
});
