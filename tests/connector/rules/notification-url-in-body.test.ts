import { testRule } from './test-rule';

testRule('notification-url-in-body', {
  finds: [
    {
      name: 'a flag in a response',
      set: {
        '/paths/~1hooks/post/responses/201/schema': {
          type: 'object',
          properties: { callbackUrl: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
        },
      },
      finds: [
        {
          at: '/paths/~1hooks/post/responses/201/schema/properties/callbackUrl/x-ms-notification-url',
          text: 'true',
          message: 'This schema is not part of a request body, so nothing fills in the notification URL.',
          official: 'The notification URL property is not allowed in this position. It is allowed only in input body.',
        },
      ],
    },
    {
      name: 'a flag on a query parameter',
      set: { '/paths/~1books/get/parameters/0/x-ms-notification-url': true },
      finds: [
        {
          at: '/paths/~1books/get/parameters/0/x-ms-notification-url',
          text: 'true',
          message: 'The notification URL stands on the parameter `query`; a property inside the body is expected.',
          official: 'The notification URL property is not allowed in this position. It is allowed only in input body.',
        },
      ],
    },
    {
      name: 'a definition that only answers use',
      set: { '/definitions/Loan/properties/id/x-ms-notification-url': true },
      finds: [
        {
          at: '/definitions/Loan/properties/id/x-ms-notification-url',
          text: 'true',
          message: 'This schema is not part of a request body, so nothing fills in the notification URL.',
          official: 'The notification URL property is not allowed in this position. It is allowed only in input body.',
        },
      ],
    },
    {
      name: 'a flag in a notification',
      set: {
        '/paths/~1hooks/x-ms-notification-content/schema': {
          type: 'object',
          properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
        },
      },
      finds: [
        {
          at: '/paths/~1hooks/x-ms-notification-content/schema/properties/url/x-ms-notification-url',
          text: 'true',
          message: 'This schema is not part of a request body, so nothing fills in the notification URL.',
          official: 'The notification URL property is not allowed in this position. It is allowed only in input body.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a document of OpenAPI 3, of which that alone is told',
      set: { '/openapi': '3.0.1', '/paths/~1books/get/parameters/0/x-ms-notification-url': true },
      remove: ['/swagger', '/host'],
    },
    {
      name: 'a flag in the body',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': {
          type: 'object',
          required: ['callbackUrl'],
          properties: { callbackUrl: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
        },
      },
    },
    {
      name: 'a definition that body and answer share',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': { $ref: '#/definitions/Hook' },
        '/paths/~1hooks/post/responses/201/schema': { $ref: '#/definitions/Hook' },
        '/definitions/Hook': {
          type: 'object',
          properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
        },
      },
    },
    {
      name: 'a definition that nobody uses',
      set: {
        '/definitions/Hook': {
          type: 'object',
          properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
        },
      },
    },
    { name: 'a flag that says no', set: { '/definitions/Loan/properties/id/x-ms-notification-url': false } },
  ],
});
