import { testRule } from './test-rule';

testRule('notification-content-schema-required', {
  finds: [
    {
      name: 'no schema',
      set: { '/paths/~1hooks/x-ms-notification-content': { description: 'The loan that ended.' } },
      finds: [
        {
          at: '/paths/~1hooks/x-ms-notification-content',
          text: '"x-ms-notification-content"',
          message: 'The notification content of `/hooks` has no `schema`.',
          official: null,
        },
      ],
    },
    {
      name: 'an empty schema',
      set: { '/paths/~1hooks/x-ms-notification-content/schema': {} },
      finds: [
        {
          at: '/paths/~1hooks/x-ms-notification-content/schema',
          text: '"schema"',
          message: 'The schema of the notification content of `/hooks` is empty.',
          official: null,
        },
      ],
    },
    {
      name: 'an object without properties, behind a reference',
      set: { '/definitions/Loan': { type: 'object', properties: {} } },
      finds: [
        {
          at: '/paths/~1hooks/x-ms-notification-content/schema',
          text: '"schema"',
          message: 'The schema of the notification content of `/hooks` is empty.',
        },
      ],
    },
    {
      name: 'a hint for a custom connector',
      profile: 'custom',
      remove: ['/paths/~1hooks/x-ms-notification-content/schema'],
      finds: [
        {
          at: '/paths/~1hooks/x-ms-notification-content',
          text: '"x-ms-notification-content"',
          message: 'The notification content of `/hooks` has no `schema`.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a schema',
      set: {
        '/paths/~1hooks/x-ms-notification-content': {
          description: 'The loan that ended.',
          schema: { $ref: '#/definitions/Loan' },
        },
      },
    },
    {
      name: 'a schema of another kind, which is not this rule’s matter',
      set: { '/paths/~1hooks/x-ms-notification-content/schema': 'Loan' },
    },
    { name: 'a plain array', set: { '/paths/~1hooks/x-ms-notification-content/schema': { type: 'array' } } },
  ],
});
