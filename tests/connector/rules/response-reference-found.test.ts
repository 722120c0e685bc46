import { testRule } from './test-rule';

testRule('response-reference-found', {
  finds: [
    {
      name: 'a name with a typing error',
      set: {
        '/responses': { NotFound: { description: 'Nothing.' } },
        '/paths/~1loans/post/responses/404': { $ref: '#/responses/NotFoud' },
      },
      finds: [
        {
          at: '/paths/~1loans/post/responses/404/$ref',
          text: '"#/responses/NotFoud"',
          message: '`$ref` is `#/responses/NotFoud`, but `responses` holds no `NotFoud`.',
          official: "The response reference '#/responses/NotFoud' could not be found in the swagger document.",
        },
      ],
      fixed: '"$ref": "#/responses/NotFound"',
    },
  ],
  accepts: [
    {
      name: 'a name that is there',
      set: {
        '/responses': { NotFound: { description: 'Nothing.' } },
        '/paths/~1loans/post/responses/404': { $ref: '#/responses/NotFound' },
      },
    },
  ],
});
