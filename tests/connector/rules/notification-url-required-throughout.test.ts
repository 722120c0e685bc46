import { testRule } from './test-rule';

testRule('notification-url-required-throughout', {
  finds: [
    {
      name: 'a property that is not required',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': {
          type: 'object',
          properties: { callbackUrl: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
        },
      },
      finds: [
        {
          at: '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl',
          text: '"callbackUrl"',
          message: 'The notification URL of WhenBookReturned can be left out: `callbackUrl` is not required.',
          official: 'The notification URL property must be required all the way through the schema chain.',
        },
      ],
      fixed: '"required": [',
    },
    {
      name: 'an optional body',
      set: { '/paths/~1hooks/post/parameters/0/required': false },
      finds: [
        {
          at: '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl',
          text: '"callbackUrl"',
          message: 'The notification URL of WhenBookReturned can be left out: `hook` is not required.',
          official: 'The notification URL property must be required all the way through the schema chain.',
        },
      ],
      fixed: 'true',
    },
    {
      name: 'an optional object on the way',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': {
          type: 'object',
          required: ['name'],
          properties: {
            name: { type: 'string' },
            endpoint: {
              type: 'object',
              required: ['url'],
              properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
            },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1hooks/post/parameters/0/schema/properties/endpoint/properties/url',
          text: '"url"',
          message: 'The notification URL of WhenBookReturned can be left out: `endpoint` is not required.',
          official: 'The notification URL property must be required all the way through the schema chain.',
        },
      ],
    },
    {
      name: 'nothing required at all',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': {
          type: 'object',
          properties: { callbackUrl: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
        },
      },
      remove: ['/paths/~1hooks/post/parameters/0/required'],
      finds: [
        {
          at: '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl',
          text: '"callbackUrl"',
          message:
            'The notification URL of WhenBookReturned can be left out: `hook` and `callbackUrl` are not required.',
          official: 'The notification URL property must be required all the way through the schema chain.',
        },
      ],
      fixed: '"required": true',
    },
  ],
  accepts: [
    {
      name: 'a required property',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': {
          type: 'object',
          required: ['callbackUrl'],
          properties: { callbackUrl: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
        },
      },
    },
    {
      name: 'required objects on the way',
      set: {
        '/paths/~1hooks/post/parameters/0/schema': {
          type: 'object',
          required: ['endpoint'],
          properties: {
            endpoint: {
              type: 'object',
              required: ['url'],
              properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
            },
          },
        },
      },
    },
  ],
});
