import { testRule } from './test-rule';

const set = (parameters: unknown) => ({ properties: { set: { '/properties/connectionParameters': parameters } } });
const at = '/properties/connectionParameters';

testRule('connection-parameter-type-known', {
  finds: [
    {
      name: 'a type that is nearly one',
      properties: { set: { '/properties/connectionParameters/api_key/type': 'secure_string' } },
      finds: [
        {
          at: '/properties/connectionParameters/api_key/type',
          text: '"secure_string"',
          message:
            'The connection parameter `api_key` is of the type `secure_string`; `string`, `securestring`, `int`, `bool`, `oauthSetting` or `gatewaySetting` is expected.',
          official: 'The connectionparameter is not well formed.',
        },
      ],
      fixed: '"type": "securestring"',
    },
    {
      name: 'an empty type',
      ...set({ a: { type: '' } }),
      finds: [
        {
          at: `${at}/a/type`,
          text: '""',
          message:
            'The connection parameter `a` is of the type ``; `string`, `securestring`, `int`, `bool`, `oauthSetting` or `gatewaySetting` is expected.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'known types in any capitals',
      ...set({ a: { type: 'oAuthSetting' }, b: { type: 'int' }, c: { type: 'SecureString' } }),
    },
    { name: 'no type, or no text', ...set({ a: {}, b: { type: 7 } }) },
  ],
});
