import { testRule } from './test-rule';

const set = (parameters: unknown) => ({ properties: { set: { '/properties/connectionParameters': parameters } } });
const at = '/properties/connectionParameters';

testRule('connection-parameter-secret-type', {
  finds: [
    {
      name: 'a key by its name, a password by its label',
      ...set({ api_key: { type: 'string' }, pin: { type: 'string', uiDefinition: { displayName: 'Your Password' } } }),
      finds: ['api_key', 'pin'].map((name) => ({
        at: `${at}/${name}/type`,
        text: '"string"',
        message: `The connection parameter \`${name}\` looks like a secret and is a \`string\`; \`securestring\` is expected.`,
      })),
      fixed: '"type": "securestring"',
    },
  ],
  accepts: [
    {
      name: 'names that only contain such words',
      ...set({
        tokenUrl: { type: 'string' },
        'token:TenantId': { type: 'string' },
        keyName: { type: 'string' },
        monkey: { type: 'string' },
      }),
    },
    { name: 'a secret', ...set({ password: { type: 'securestring' } }) },
  ],
});
