import { testRule } from './test-rule';

const message = (how: string) => `The definition has ${how} \`host\`, so the connector has no address to call.`;

testRule('host-required', {
  finds: [
    {
      name: 'a definition without a host',
      remove: ['/host'],
      finds: [{ at: '', text: '{', message: message('no'), official: null }],
    },
    {
      name: 'a blank host',
      set: { '/host': ' ' },
      finds: [{ at: '/host', text: '" "', message: message('an empty') }],
    },
  ],
  accepts: [
    { name: 'another JSON type, which another rule reports', set: { '/host': null } },
    { name: 'an OpenAPI 3 document, which has servers instead', remove: ['/host'], set: { '/openapi': '3.0.1' } },
  ],
});
