import { testRule } from './test-rule';

testRule('webhook-trigger-single', {
  finds: [
    {
      name: 'a webhook of the kind batch',
      set: { '/paths/~1hooks/post/x-ms-trigger': 'batch' },
      finds: [
        {
          at: '/paths/~1hooks/post/x-ms-trigger',
          text: '"batch"',
          message: 'The webhook WhenBookReturned is a `batch` trigger; `single` is expected.',
          official: null,
        },
      ],
      fixed: '"single"',
    },
    {
      name: 'a webhook that only its body shows',
      set: { '/paths/~1hooks/post/x-ms-trigger': 'batch' },
      remove: ['/paths/~1hooks/x-ms-notification-content'],
      finds: [
        {
          at: '/paths/~1hooks/post/x-ms-trigger',
          text: '"batch"',
          message: 'The webhook WhenBookReturned is a `batch` trigger; `single` is expected.',
          official: null,
        },
      ],
      fixed: '"single"',
    },
  ],
  accepts: [
    { name: 'a webhook of the kind single', set: { '/paths/~1hooks/post/x-ms-trigger': 'single' } },
    {
      name: 'a polling trigger of the kind batch',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
      },
    },
  ],
});
