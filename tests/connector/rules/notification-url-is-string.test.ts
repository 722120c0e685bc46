import { testRule } from './test-rule';

testRule('notification-url-is-string', {
  finds: [
    {
      name: 'an object that is flagged',
      set: {
        '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl': {
          type: 'object',
          'x-ms-notification-url': true,
          'x-ms-visibility': 'internal',
        },
      },
      finds: [
        {
          at: '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/type',
          text: '"object"',
          message: 'The notification URL is of type `object`; `string` is expected.',
          official: 'The notification URL property must be of type string.',
        },
      ],
      fixed: '"string"',
    },
    {
      name: 'a flagged property without a type',
      remove: ['/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/type'],
      finds: [
        {
          at: '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl',
          text: '"callbackUrl"',
          message: 'The notification URL has no `type`; `string` is expected.',
          official: 'The notification URL property must be of type string.',
        },
      ],
      fixed: '"type": "string"',
    },
  ],
  accepts: [
    {
      name: 'a string',
      set: {
        '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl': {
          type: 'string',
          'x-ms-notification-url': true,
          'x-ms-visibility': 'internal',
        },
      },
    },
    {
      name: 'an object that is not flagged',
      set: { '/paths/~1hooks/post/parameters/0/schema/properties/options': { type: 'object' } },
    },
    {
      name: 'a string with a format',
      set: { '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/format': 'uri' },
    },
  ],
});
