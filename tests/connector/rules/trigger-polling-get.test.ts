import { testRule } from './test-rule';

testRule('trigger-polling-get', {
  finds: [
    {
      name: 'a trigger that polls by POST',
      set: {
        '/paths/~1news': {
          post: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: {
              '200': {
                description: 'The new books.',
                schema: { type: 'array', items: { $ref: '#/definitions/Book' } },
              },
            },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/post',
          text: '"post"',
          message: 'The polling trigger WhenBookAdded is a POST operation; GET is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a trigger that polls by GET',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: {
              '200': {
                description: 'The new books.',
                schema: { type: 'array', items: { $ref: '#/definitions/Book' } },
              },
            },
          },
        },
      },
    },
    { name: 'an action by POST', set: { '/paths/~1loans/post/summary': 'Lend it' } },
    { name: 'a webhook that only its body shows', remove: ['/paths/~1hooks/x-ms-notification-content'] },
  ],
});
