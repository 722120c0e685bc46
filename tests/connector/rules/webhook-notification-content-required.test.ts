import { testRule } from './test-rule';

testRule('webhook-notification-content-required', {
  finds: [
    {
      name: 'a path without notification content',
      set: {
        '/paths/~1hooks': {
          post: {
            operationId: 'WhenBookReturned',
            'x-ms-trigger': 'single',
            parameters: [
              {
                name: 'hook',
                in: 'body',
                required: true,
                schema: {
                  type: 'object',
                  properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
                },
              },
            ],
            responses: { '201': { description: 'The subscription.' } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1hooks/post',
          text: '"post"',
          message:
            'WhenBookReturned takes a notification URL, but its path `/hooks` has no `x-ms-notification-content`.',
          official:
            "The operation 'WhenBookReturned' is missing notification content extension as it has '1' properties marked as notification URL.",
        },
      ],
    },
    {
      name: 'two flagged properties, which the official sentence counts',
      set: {
        '/paths/~1hooks/post/parameters/0/schema/properties/failUrl': {
          type: 'string',
          'x-ms-notification-url': true,
          'x-ms-visibility': 'internal',
        },
      },
      remove: ['/paths/~1hooks/x-ms-notification-content'],
      finds: [
        {
          at: '/paths/~1hooks/post',
          text: '"post"',
          message:
            'WhenBookReturned takes a notification URL, but its path `/hooks` has no `x-ms-notification-content`.',
          official:
            "The operation 'WhenBookReturned' is missing notification content extension as it has '2' properties marked as notification URL.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'notification content inside the operation, which another rule reports',
      set: { '/paths/~1hooks/post/x-ms-notification-content': { schema: { type: 'object' } } },
      remove: ['/paths/~1hooks/x-ms-notification-content'],
    },
    {
      name: 'a path that describes the notification',
      set: {
        '/paths/~1hooks': {
          'x-ms-notification-content': { description: 'The loan that ended.', schema: { $ref: '#/definitions/Loan' } },
          post: {
            operationId: 'WhenBookReturned',
            'x-ms-trigger': 'single',
            parameters: [
              {
                name: 'hook',
                in: 'body',
                required: true,
                schema: {
                  type: 'object',
                  properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
                },
              },
            ],
            responses: { '201': { description: 'The subscription.' } },
          },
        },
      },
    },
    {
      name: 'a path without a notification URL',
      remove: [
        '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/x-ms-notification-url',
        '/paths/~1hooks/x-ms-notification-content',
      ],
    },
  ],
});
