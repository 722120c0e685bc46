import { testRule } from './test-rule';

const set = (parameters: unknown) => ({ properties: { set: { '/properties/connectionParameters': parameters } } });
const at = '/properties/connectionParameters';

testRule('connection-parameter-described', {
  finds: [
    {
      name: 'no texts at all',
      ...set({ region: { type: 'string' } }),
      finds: [
        {
          at: `${at}/region`,
          text: '"region"',
          message: 'The connection parameter `region` has no `displayName`, `description`, `tooltip`.',
        },
      ],
    },
    {
      name: 'a blank text',
      properties: { set: { '/properties/connectionParameters/api_key/uiDefinition/description': ' ' } },
      finds: [
        {
          at: `${at}/api_key/uiDefinition`,
          text: '"uiDefinition"',
          message: 'The connection parameter `api_key` has no `description`.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a sign-in', ...set({ token: { type: 'oauthSetting' } }) },
    { name: 'what is hidden', ...set({ a: { type: 'string', uiDefinition: { constraints: { hidden: 'true' } } } }) },
    { name: 'what the platform fills in', ...set({ a: { type: 'string', metadata: { sourceType: 'Tenant' } } }) },
    { name: 'texts of another type', ...set({ a: { type: 'string', uiDefinition: [] } }) },
  ],
});
