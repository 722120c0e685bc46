import { testRule } from './test-rule';

testRule('webhook-delete-operation', {
  finds: [
    {
      name: 'no DELETE operation',
      set: { '/paths/~1hooks~1{hookId}': {} },
      finds: [
        {
          at: '/paths/~1hooks/post',
          text: '"post"',
          message: 'WhenBookReturned subscribes to notifications, but no DELETE operation ends the subscription.',
          official: null,
        },
      ],
    },
    {
      name: 'a hint for a custom connector',
      profile: 'custom',
      remove: ['/paths/~1hooks~1{hookId}'],
      finds: [
        {
          at: '/paths/~1hooks/post',
          text: '"post"',
          message: 'WhenBookReturned subscribes to notifications, but no DELETE operation ends the subscription.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a DELETE operation',
      set: {
        '/paths/~1hooks~1{hookId}': {
          delete: {
            operationId: 'DeleteHook',
            'x-ms-visibility': 'internal',
            parameters: [{ name: 'hookId', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' }],
            responses: { '204': { description: 'The subscription has ended.' } },
          },
        },
      },
    },
    { name: 'a connector without webhooks', remove: ['/paths/~1hooks~1{hookId}', '/paths/~1hooks'] },
  ],
});
