import { testRule } from './test-rule';

testRule('notification-link-targets-webhook', {
  finds: [
    {
      name: 'a link to an action',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-notification': { operationId: 'ListBranches' },
            responses: { '200': { description: 'The new books.', schema: { type: 'array', items: {} } } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/get/x-ms-notification/operationId',
          text: '"ListBranches"',
          message: '`x-ms-notification` of WhenBookAdded names ListBranches, which is no webhook.',
          official: "The 'operationId' property in 'x-ms-notification' extension must be for a webhook operation.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a link to a webhook',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-notification': { operationId: 'WhenBookReturned' },
            responses: { '200': { description: 'The new books.', schema: { type: 'array', items: {} } } },
          },
        },
      },
    },
    {
      name: 'an id that names nothing, which another rule speaks of',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-notification': { operationId: 'Nothing' },
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
      },
    },
  ],
});
