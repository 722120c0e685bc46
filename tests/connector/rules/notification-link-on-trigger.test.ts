import { testRule } from './test-rule';

testRule('notification-link-on-trigger', {
  finds: [
    {
      name: 'a link on an action',
      set: { '/paths/~1branches/get/x-ms-notification': { operationId: 'WhenBookReturned' } },
      finds: [
        {
          at: '/paths/~1branches/get/x-ms-notification',
          text: '"x-ms-notification"',
          message: '`x-ms-notification` stands on ListBranches, which is an action; a trigger is expected.',
          official: "The 'x-ms-notification' is supported for trigger operations only.",
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
      name: 'a link that is no object, which is not this rule’s matter',
      set: { '/paths/~1branches/get/x-ms-notification': 'WhenBookReturned' },
    },
  ],
});
