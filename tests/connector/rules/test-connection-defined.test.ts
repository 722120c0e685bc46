import { testRule } from './test-rule';

testRule('test-connection-defined', {
  finds: [
    {
      name: 'no test',
      set: { '/x-ms-capabilities': {} },
      finds: [
        {
          at: '/x-ms-capabilities',
          text: '"x-ms-capabilities"',
          message: 'The connector has authentication, but no `testConnection` in `x-ms-capabilities`.',
          official: null,
        },
      ],
    },
    {
      name: 'no capabilities at all',
      remove: ['/x-ms-capabilities'],
      finds: [
        {
          at: '',
          text: '{',
          message: 'The connector has authentication, but no `testConnection` in `x-ms-capabilities`.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'a test', set: { '/x-ms-capabilities': { testConnection: { operationId: 'ListBranches' } } } },
    { name: 'a connector without authentication', remove: ['/x-ms-capabilities', '/securityDefinitions'] },
    { name: 'an independent publisher', profile: 'independent', remove: ['/x-ms-capabilities'] },
  ],
});
