import { testRule } from './test-rule';

testRule('host-required', {
  finds: [
    {
      name: 'a definition without a host',
      remove: ['/host'],
      finds: [
        {
          at: '',
          text: '{',
          message: 'The definition has no `host`, so the connector has no address to call.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'a blank host, which another rule reports', set: { '/host': ' ' } },
    { name: 'another JSON type, which another rule reports', set: { '/host': null } },
    { name: 'an OpenAPI 3 document, which has servers instead', remove: ['/host'], set: { '/openapi': '3.0.1' } },
  ],
});
