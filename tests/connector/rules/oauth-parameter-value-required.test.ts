import { testRule } from './test-rule';

const oauth = (oAuthSettings: unknown, type: unknown = 'oauthSetting') => ({
  properties: { set: { '/properties/connectionParameters': { token: { type, oAuthSettings } } } },
});
const at = '/properties/connectionParameters/token/oAuthSettings';

testRule('oauth-parameter-value-required', {
  finds: [
    {
      name: 'a custom parameter without a value',
      ...oauth({ customParameters: { tokenUrl: {} } }),
      finds: [
        { at: `${at}/customParameters/tokenUrl`, text: '"tokenUrl"', message: 'The custom parameter has no `value`.' },
      ],
    },
  ],
  accepts: [
    {
      name: 'a value, also none, as one published connector has it',
      ...oauth({ customParameters: { a: { value: 'x' }, b: { value: null } } }),
    },
    { name: 'a text, which is of the wrong type', ...oauth({ customParameters: { a: 'x' } }) },
  ],
});
