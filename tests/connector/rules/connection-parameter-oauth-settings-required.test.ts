import { testRule } from './test-rule';

const set = (parameters: unknown) => ({ properties: { set: { '/properties/connectionParameters': parameters } } });
const at = '/properties/connectionParameters';

testRule('connection-parameter-oauth-settings-required', {
  finds: [
    {
      name: 'a sign-in without settings, whatever the capitals of its type',
      ...set({ token: { type: 'oauthSetting' }, other: { type: 'oAuthSetting', oauthSettings: {} } }),
      finds: ['token', 'other'].map((name) => ({
        at: `${at}/${name}`,
        text: `"${name}"`,
        message: 'The connection parameter has no `oAuthSettings`.',
        official: 'The connectionparameter is not well formed.',
      })),
    },
    {
      name: 'settings beside their type',
      ...set({ token: { type: 'oauthSetting', identityProvider: 'oauth2', scopes: ['read'] } }),
      finds: [{ at: `${at}/token`, text: '"token"', message: 'The connection parameter has no `oAuthSettings`.' }],
      fixed: '"oAuthSettings": {\n          "identityProvider": "oauth2",\n          "scopes": [',
    },
  ],
  accepts: [
    { name: 'settings, even empty ones', ...set({ token: { type: 'oauthSetting', oAuthSettings: {} } }) },
    { name: 'other types without', ...set({ a: { type: 'string' }, b: { type: 'gatewaySetting' }, c: {} }) },
  ],
});
