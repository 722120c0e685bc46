import { testRule } from './test-rule';

testRule('dynamic-properties-for-inner-references', {
  finds: [
    {
      name: 'a reference into the body',
      set: {
        '/paths/~1loans/post/parameters': [
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
          at: '/paths/~1loans/post/parameters/0/schema/properties/details/x-ms-dynamic-schema',
          text: '"x-ms-dynamic-schema"',
          message:
            '`x-ms-dynamic-schema` takes a value from `bookId`, a property of the body, and there is no `x-ms-dynamic-properties` beside it.',
          official:
            "The 'x-ms-dynamic-schema' extension references properties within parameters. You need to define the 'x-ms-dynamic-properties' extension.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the newer extension beside it',
      set: {
        '/paths/~1loans/post/parameters': [
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
      name: 'a reference to a parameter',
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
    {
      name: 'an ambiguous reference, which another rule speaks of',
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
    },
  ],
});
