import { testRule } from './test-rule';

const set = (parameters: unknown) => ({ properties: { set: { '/properties/connectionParameters': parameters } } });
const at = '/properties/connectionParameters';

testRule('connection-parameter-name-plain', {
  finds: [
    {
      name: 'a hyphen, and a colon too many',
      ...set({ 'api-key': { type: 'string' }, 'a:b:c': { type: 'string' } }),
      finds: ['api-key', 'a:b:c'].map((name) => ({
        at: `${at}/${name}`,
        text: `"${name}"`,
        message: `The name of the connection parameter \`${name}\` has other signs than letters, digits and \`_\`.`,
      })),
    },
  ],
  accepts: [{ name: 'letters, digits, underscores and a claim', ...set({ api_key2: {}, 'token:TenantId': {} }) }],
});
