import { testRule } from './test-rule';

const set = (parameters: unknown) => ({ properties: { set: { '/properties/connectionParameters': parameters } } });
const at = '/properties/connectionParameters';
const policy = (name: string) => ({
  templateId: 'setheader',
  title: 'Key',
  parameters: {
    'x-ms-apimTemplateParameter.name': 'X-Library-Key',
    'x-ms-apimTemplateParameter.value': `@connectionParameters('${name}', '')`,
  },
});

testRule('connection-parameters-fit-security', {
  finds: [
    {
      name: 'a key that nobody is asked for',
      ...set({}),
      finds: [
        {
          at,
          text: '"connectionParameters"',
          message:
            'The security definition `api_key` needs a key (`securestring`), but `connectionParameters` is empty.',
        },
      ],
    },
    {
      name: 'a key that nobody is asked for beside a region',
      ...set({ region: { type: 'string' } }),
      finds: [
        {
          at,
          text: '"connectionParameters"',
          message:
            'The security definition `api_key` needs a key (`securestring`), but `connectionParameters` has none.',
        },
      ],
    },
    {
      name: 'a key where makers are asked for user name and password',
      ...set({ username: { type: 'string' }, Password: { type: 'securestring' } }),
      finds: [
        {
          at,
          text: '"connectionParameters"',
          message:
            'The security definition `api_key` needs a key (`securestring`), but `connectionParameters` has none.',
        },
      ],
    },
    {
      name: 'a key under another name',
      properties: {
        set: {
          '/properties/connectionParameters': { region: { type: 'string' }, key: { type: 'securestring' } },
          '/properties/policyTemplateInstances': [policy('region')],
        },
      },
      finds: [
        {
          at,
          text: '"connectionParameters"',
          message:
            'The security definition `api_key` needs its key under the name `api_key`, but `connectionParameters` has none.',
        },
      ],
    },
    {
      name: 'a sign-in for which there is a text only',
      ...set({ token: { type: 'string' } }),
      set: { '/securityDefinitions/api_key': { type: 'oauth2' } },
      finds: [
        {
          at,
          text: '"connectionParameters"',
          message:
            'The security definition `api_key` needs a sign-in (`oauthSetting`), but `connectionParameters` has none.',
        },
      ],
    },
    {
      name: 'a name without a password',
      ...set({ username: { type: 'string' } }),
      set: { '/securityDefinitions/api_key': { type: 'basic' } },
      finds: [
        {
          at,
          text: '"connectionParameters"',
          message:
            'The security definition `api_key` needs the parameter `password`, but `connectionParameters` has none.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a service that is open to all', ...set({}), remove: ['/securityDefinitions', '/security'] },
    {
      name: 'a key beside user name and password',
      ...set({ username: { type: 'string' }, password: { type: 'securestring' }, API_KEY: { type: 'securestring' } }),
    },
    { name: 'a key that is a plain text', ...set({ api_key: { type: 'string' } }) },
    { name: 'several keys', ...set({ key: { type: 'securestring' }, second: { type: 'securestring' } }) },
    {
      name: 'a key under another name that a policy sends',
      properties: {
        set: {
          '/properties/connectionParameters': { key: { type: 'securestring' } },
          '/properties/policyTemplateInstances': [policy('Key')],
        },
      },
    },
    {
      name: 'user name and password',
      ...set({ username: { type: 'string' }, Password: { type: 'securestring' } }),
      set: { '/securityDefinitions/api_key': { type: 'basic' } },
    },
    {
      name: 'several ways to sign in',
      properties: { set: { '/properties/connectionParameters': {}, '/properties/connectionParameterSets': {} } },
    },
    { name: 'a definition alone', files: { 'apiProperties.json': undefined } },
  ],
});
