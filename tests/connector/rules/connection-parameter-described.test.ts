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
    {
      name: 'a description in its schema alone',
      ...set({ a: { type: 'string', uiDefinition: { schema: { description: 'The tenant.' } } } }),
      finds: [
        {
          at: `${at}/a/uiDefinition`,
          text: '"uiDefinition"',
          message: 'The connection parameter `a` has no `displayName`.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a sign-in', ...set({ token: { type: 'oauthSetting' } }) },
    { name: 'what is hidden', ...set({ a: { type: 'string', uiDefinition: { constraints: { hidden: 'true' } } } }) },
    { name: 'what the platform fills in', ...set({ a: { type: 'string', metadata: { sourceType: 'Tenant' } } }) },
    {
      name: 'a name, and a description in its schema',
      ...set({ a: { type: 'string', uiDefinition: { displayName: 'A', schema: { description: 'The tenant.' } } } }),
    },
    { name: 'texts of another type', ...set({ a: { type: 'string', uiDefinition: [] } }) },
  ],
});
