import { testRule } from './test-rule';

testRule('webhook-subscribes-by-post', {
  finds: [
    {
      name: 'a webhook by GET',
      set: {
        '/paths/~1hooks': {
          'x-ms-notification-content': { description: 'The loan.', schema: { $ref: '#/definitions/Loan' } },
          get: {
            operationId: 'WhenBookReturned',
            'x-ms-trigger': 'single',
            responses: { '200': { description: 'OK' } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1hooks/get',
          text: '"get"',
          message:
            'The webhook WhenBookReturned is a GET operation; POST is expected, because it makes a subscription.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a webhook by POST',
      set: {
        '/paths/~1hooks': {
          'x-ms-notification-content': { description: 'The loan.', schema: { $ref: '#/definitions/Loan' } },
          post: {
            operationId: 'WhenBookReturned',
            'x-ms-trigger': 'single',
            responses: { '201': { description: 'OK' } },
          },
        },
      },
    },
    {
      name: 'a webhook by PUT',
      set: {
        '/paths/~1hooks': {
          'x-ms-notification-content': { schema: {} },
          put: { operationId: 'WhenBookReturned', 'x-ms-trigger': 'single' },
        },
      },
    },
    {
      name: 'a polling trigger by GET',
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
