import { testRule } from './test-rule';

testRule('dynamic-properties-for-ambiguous-references', {
  finds: [
    {
      name: 'a name that means two inputs',
      set: {
        '/paths/~1loans/post/parameters': [
          { name: 'bookId', in: 'query', type: 'string' },
          {
            name: 'loan',
            in: 'body',
            schema: {
              type: 'object',
              properties: {
                bookId: { type: 'string' },
                details: {
                  type: 'object',
                  'x-ms-dynamic-schema': { operationId: 'SearchBooks', parameters: { query: { parameter: 'bookId' } } },
                },
              },
            },
          },
        ],
      },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/1/schema/properties/details/x-ms-dynamic-schema',
          text: '"x-ms-dynamic-schema"',
          message:
            '`bookId` in `x-ms-dynamic-schema` means a parameter as well as a property of the body, and there is no `x-ms-dynamic-properties` to tell which.',
          official:
            "The 'x-ms-dynamic-schema' extension references ambiguous parameter references. You need to define the 'x-ms-dynamic-properties' extension.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the newer extension beside it',
      set: {
        '/paths/~1loans/post/parameters': [
          { name: 'bookId', in: 'query', type: 'string' },
          {
            name: 'loan',
            in: 'body',
            schema: {
              type: 'object',
              properties: {
                bookId: { type: 'string' },
                details: {
                  type: 'object',
                  'x-ms-dynamic-schema': { operationId: 'SearchBooks', parameters: { query: { parameter: 'bookId' } } },
                  'x-ms-dynamic-properties': {
                    operationId: 'SearchBooks',
                    parameters: { query: { parameterReference: 'loan/bookId' } },
                  },
                },
              },
            },
          },
        ],
      },
    },
    {
      name: 'a name of one parameter',
      set: {
        '/paths/~1loans/post/parameters': [
          { name: 'form', in: 'query', type: 'string' },
          {
            name: 'loan',
            in: 'body',
            schema: {
              type: 'object',
              properties: {
                bookId: { type: 'string' },
                details: {
                  type: 'object',
                  'x-ms-dynamic-schema': { operationId: 'SearchBooks', parameters: { query: { parameter: 'form' } } },
                },
              },
            },
          },
        ],
      },
    },
  ],
});
