import { testRule } from './test-rule';

testRule('webhook-location-header', {
  finds: [
    {
      name: 'a response without the header',
      set: { '/paths/~1hooks/post/responses/201': { description: 'The subscription.' } },
      finds: [
        {
          at: '/paths/~1hooks/post/responses/201',
          text: '"201"',
          message: 'The 201 response of the webhook WhenBookReturned declares no `Location` header.',
          official: null,
        },
      ],
      fixed: '"headers": {',
    },
    {
      name: 'other headers',
      set: { '/paths/~1hooks/post/responses/201/headers': { 'X-Request-Id': { type: 'string' } } },
      finds: [
        {
          at: '/paths/~1hooks/post/responses/201',
          text: '"201"',
          message: 'The 201 response of the webhook WhenBookReturned declares no `Location` header.',
          official: null,
        },
      ],
      fixed: '"Location": {',
    },
  ],
  accepts: [
    {
      name: 'a response with the header',
      set: {
        '/paths/~1hooks/post/responses/201': {
          description: 'The subscription.',
          headers: { Location: { type: 'string', description: 'The address that ends the subscription.' } },
        },
      },
    },
    {
      name: 'the header in small letters',
      set: { '/paths/~1hooks/post/responses/201/headers': { location: { type: 'string' } } },
    },
    { name: 'a webhook that answers 200', set: { '/paths/~1hooks/post/responses': { '200': { description: 'OK' } } } },
  ],
});
