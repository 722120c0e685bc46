import { testRule } from './test-rule';

testRule('webhook-is-trigger', {
  finds: [
    {
      name: 'a subscription that is no trigger',
      remove: ['/paths/~1hooks/post/x-ms-trigger'],
      finds: [
        {
          at: '/paths/~1hooks/post',
          text: '"post"',
          message:
            'WhenBookReturned subscribes to notifications, but has no `x-ms-trigger`, so it is listed among the actions.',
          official: null,
        },
      ],
      fixed: '"x-ms-trigger": "single"',
    },
  ],
  accepts: [
    { name: 'a kind that another rule reports', set: { '/paths/~1hooks/post/x-ms-trigger': 'webhook' } },
    {
      name: 'an action beside the subscription',
      set: {
        '/paths/~1hooks/delete': { operationId: 'EndAll', responses: { '204': { description: 'All have ended.' } } },
      },
    },
  ],
});
