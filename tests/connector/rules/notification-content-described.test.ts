import { testRule } from './test-rule';

testRule('notification-content-described', {
  finds: [
    {
      name: 'no description',
      set: { '/paths/~1hooks/x-ms-notification-content': { schema: { $ref: '#/definitions/Loan' } } },
      finds: [
        {
          at: '/paths/~1hooks/x-ms-notification-content',
          text: '"x-ms-notification-content"',
          message: 'The notification content has no `description`.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a description',
      set: {
        '/paths/~1hooks/x-ms-notification-content': {
          description: 'The loan that ended.',
          schema: { $ref: '#/definitions/Loan' },
        },
      },
    },
  ],
});
