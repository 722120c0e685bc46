import { testRule } from './test-rule';

testRule('trigger-metadata-on-polling', {
  finds: [
    {
      name: 'metadata on a webhook',
      set: { '/paths/~1hooks/post/x-ms-trigger-metadata': { kind: 'query', mode: 'polling' } },
      finds: [
        {
          at: '/paths/~1hooks/post/x-ms-trigger-metadata',
          text: '"x-ms-trigger-metadata"',
          message: '`x-ms-trigger-metadata` says that WhenBookReturned polls, but it is a webhook.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'metadata on a polling trigger',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-metadata': { kind: 'query', mode: 'polling' },
            responses: { '200': { description: 'The new books.', schema: { type: 'array', items: {} } } },
          },
        },
      },
    },
    {
      name: 'an action, which another rule speaks of',
      set: { '/paths/~1loans/post/x-ms-trigger-metadata': { kind: 'query', mode: 'polling' } },
    },
  ],
});
