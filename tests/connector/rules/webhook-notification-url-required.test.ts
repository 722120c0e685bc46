import { testRule } from './test-rule';

testRule('webhook-notification-url-required', {
  finds: [
    {
      name: 'a body in which no property is flagged',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': {
          type: 'object',
          required: ['callbackUrl'],
          properties: { callbackUrl: { type: 'string', 'x-ms-visibility': 'internal' } },
        },
      },
      finds: [
        {
          at: '/paths/~1hooks/post',
          text: '"post"',
          message:
            'The webhook trigger WhenBookReturned has no property with `"x-ms-notification-url": true` in its body.',
          official: "The webhook operation 'WhenBookReturned' is missing notification URL property.",
        },
      ],
    },
    {
      name: 'a webhook without a body',
      set: { '/paths/~1hooks/post/parameters': [] },
      finds: [
        {
          at: '/paths/~1hooks/post',
          text: '"post"',
          message:
            'The webhook trigger WhenBookReturned has no property with `"x-ms-notification-url": true` in its body.',
          official: "The webhook operation 'WhenBookReturned' is missing notification URL property.",
        },
      ],
    },
    {
      name: 'a flag that says no',
      set: { '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/x-ms-notification-url': false },
      finds: [
        {
          at: '/paths/~1hooks/post',
          text: '"post"',
          message:
            'The webhook trigger WhenBookReturned has no property with `"x-ms-notification-url": true` in its body.',
          official: "The webhook operation 'WhenBookReturned' is missing notification URL property.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a body that is written as in OpenAPI 3, or not at all, which is told by itself',
      set: { '/paths/~1hooks/post/requestBody': { content: {} } },
      remove: ['/paths/~1hooks/post/parameters'],
    },
    { name: 'a body without a schema', remove: ['/paths/~1hooks/post/parameters/0/schema'] },
    {
      name: 'a flagged property',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': {
          type: 'object',
          required: ['callbackUrl'],
          properties: { callbackUrl: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
        },
      },
    },
    {
      name: 'a flagged property deep in the body',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': {
          type: 'object',
          properties: {
            endpoint: {
              type: 'object',
              properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
            },
          },
        },
      },
    },
    {
      name: 'a flagged property behind a reference',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': { $ref: '#/definitions/Hook' },
        '/definitions/Hook': {
          type: 'object',
          properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
        },
      },
    },
    {
      name: 'an action beside notification content',
      remove: [
        '/paths/~1hooks/post/x-ms-trigger',
        '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/x-ms-notification-url',
      ],
    },
  ],
});
