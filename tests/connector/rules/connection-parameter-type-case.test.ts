import { testRule } from './test-rule';

const set = (parameters: unknown) => ({ properties: { set: { '/properties/connectionParameters': parameters } } });
const at = '/properties/connectionParameters';

testRule('connection-parameter-type-case', {
  finds: [
    {
      name: 'a capital too many',
      ...set({ token: { type: 'oAuthSetting' } }),
      finds: [
        {
          at: `${at}/token/type`,
          text: '"oAuthSetting"',
          message: 'The type of the connection parameter `token` is `oAuthSetting`; `oauthSetting` is expected.',
        },
      ],
      fixed: '"type": "oauthSetting"',
    },
  ],
  accepts: [
    { name: 'the right capitals', ...set({ a: { type: 'oauthSetting' }, b: { type: 'gatewaySetting' } }) },
    { name: 'an unknown type, or none', ...set({ a: { type: 'OAuth' }, b: {} }) },
  ],
});
