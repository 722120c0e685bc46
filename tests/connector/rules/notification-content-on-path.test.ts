import { testRule } from './test-rule';

testRule('notification-content-on-path', {
  finds: [
    {
      name: 'notification content inside the operation',
      set: {
        '/paths/~1loans/post/x-ms-notification-content': {
          description: 'The loan.',
          schema: { $ref: '#/definitions/Loan' },
        },
      },
      finds: [
        {
          at: '/paths/~1loans/post/x-ms-notification-content',
          text: '"x-ms-notification-content"',
          message:
            '`x-ms-notification-content` stands inside LendBook; it is expected in the path item `/loans`, beside the method.',
          official: null,
        },
      ],
      fixed: '"x-ms-notification-content": {',
    },
    {
      name: 'a second one inside the operation',
      set: { '/paths/~1hooks/post/x-ms-notification-content': { schema: { type: 'object' } } },
      finds: [
        {
          at: '/paths/~1hooks/post/x-ms-notification-content',
          text: '"x-ms-notification-content"',
          message:
            '`x-ms-notification-content` stands inside WhenBookReturned; it is expected in the path item `/hooks`, beside the method.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'notification content beside the method',
      set: {
        '/paths/~1hooks/x-ms-notification-content': {
          description: 'The loan that ended.',
          schema: { $ref: '#/definitions/Loan' },
        },
      },
    },
    { name: 'a path without one', remove: ['/paths/~1hooks/x-ms-notification-content'] },
  ],
});
