import { testRule } from './test-rule';

testRule('notification-link-not-on-webhook', {
  finds: [
    {
      name: 'a link on a webhook',
      set: { '/paths/~1hooks/post/x-ms-notification': { operationId: 'WhenBookReturned' } },
      finds: [
        {
          at: '/paths/~1hooks/post/x-ms-notification',
          text: '"x-ms-notification"',
          message: '`x-ms-notification` stands on the webhook WhenBookReturned; it belongs to a trigger that polls.',
          official: "The 'x-ms-notification' extension must not be defined in a webhook operation.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a link on a polling trigger',
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
      name: 'an action, which another rule speaks of',
      set: { '/paths/~1branches/get/x-ms-notification': { operationId: 'WhenBookReturned' } },
    },
  ],
});
