import { testRule } from './test-rule';

testRule('notification-url-internal', {
  finds: [
    {
      name: 'a visible property',
      set: {
        '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl': {
          type: 'string',
          'x-ms-notification-url': true,
        },
      },
      finds: [
        {
          at: '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl',
          text: '"callbackUrl"',
          message:
            'The notification URL of WhenBookReturned is visible to makers; `"x-ms-visibility": "internal"` is expected on it or on what holds it.',
          official: 'The notification URL property itself or at least one of its parents must be internal.',
        },
      ],
      fixed: '"x-ms-visibility": "internal"',
    },
    {
      name: 'a property that is shown under the advanced options',
      set: { '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/x-ms-visibility': 'advanced' },
      finds: [
        {
          at: '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/x-ms-visibility',
          text: '"advanced"',
          message:
            'The notification URL of WhenBookReturned is visible to makers; `"x-ms-visibility": "internal"` is expected on it or on what holds it.',
          official: 'The notification URL property itself or at least one of its parents must be internal.',
        },
      ],
      fixed: '"internal"',
    },
    {
      name: 'one finding for a definition that two webhooks use',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': { $ref: '#/definitions/Hook' },
        '/definitions/Hook': { type: 'object', properties: { url: { type: 'string', 'x-ms-notification-url': true } } },
        '/paths/~1more-hooks': {
          'x-ms-notification-content': { schema: { $ref: '#/definitions/Loan' } },
          post: {
            operationId: 'WhenLate',
            'x-ms-trigger': 'single',
            parameters: [{ name: 'hook', in: 'body', required: true, schema: { $ref: '#/definitions/Hook' } }],
            responses: {},
          },
        },
      },
      finds: [
        {
          at: '/definitions/Hook/properties/url',
          text: '"url"',
          message:
            'The notification URL of WhenBookReturned is visible to makers; `"x-ms-visibility": "internal"` is expected on it or on what holds it.',
          official: 'The notification URL property itself or at least one of its parents must be internal.',
        },
      ],
      fixed: '"x-ms-visibility": "internal"',
    },
  ],
  accepts: [
    {
      name: 'an internal property',
      set: {
        '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl': {
          type: 'string',
          'x-ms-notification-url': true,
          'x-ms-visibility': 'internal',
        },
      },
    },
    {
      name: 'a visible property in an internal object',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': {
          type: 'object',
          properties: {
            endpoint: {
              type: 'object',
              'x-ms-visibility': 'internal',
              properties: { url: { type: 'string', 'x-ms-notification-url': true } },
            },
          },
        },
      },
    },
    {
      name: 'an internal body',
      set: {
        '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl': {
          type: 'string',
          'x-ms-notification-url': true,
        },
        '/paths/~1hooks/post/parameters/0/x-ms-visibility': 'internal',
      },
    },
  ],
});
