import { testRule } from './test-rule';

testRule('dynamic-list-for-inner-references', {
  finds: [
    {
      name: 'a reference into the body',
      set: {
        '/definitions/NewLoan/properties/memberId': {
          type: 'string',
          'x-ms-dynamic-values': {
            operationId: 'SearchBooks',
            parameters: { query: { parameter: 'bookId' } },
            'value-collection': 'books',
            'value-path': 'id',
            'value-title': 'title',
          },
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/memberId/x-ms-dynamic-values',
          text: '"x-ms-dynamic-values"',
          message:
            '`x-ms-dynamic-values` takes a value from `bookId`, a property of the body, and there is no `x-ms-dynamic-list` beside it.',
          official:
            "The 'x-ms-dynamic-values' extension references properties within parameters. You need to define the 'x-ms-dynamic-list' extension.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the newer extension beside it',
      set: {
        '/definitions/NewLoan/properties/memberId': {
          type: 'string',
          'x-ms-dynamic-values': {
            operationId: 'SearchBooks',
            parameters: { query: { parameter: 'bookId' } },
            'value-collection': 'books',
            'value-path': 'id',
            'value-title': 'title',
          },
          'x-ms-dynamic-list': {
            operationId: 'SearchBooks',
            parameters: { query: { parameterReference: 'loan/bookId' } },
            itemsPath: 'books',
            itemValuePath: 'id',
            itemTitlePath: 'title',
          },
        },
      },
    },
    {
      name: 'a reference to a parameter',
      set: {
        '/paths/~1books/get/parameters/1': {
          name: 'branch',
          in: 'query',
          type: 'string',
          'x-ms-dynamic-values': {
            operationId: 'SearchBooks',
            parameters: { query: { parameter: 'query' } },
            'value-collection': 'books',
            'value-path': 'id',
            'value-title': 'title',
          },
        },
      },
    },
    {
      name: 'an ambiguous reference, which another rule speaks of',
      set: {
        '/paths/~1loans/post': {
          operationId: 'LendBook',
          parameters: [
            { name: 'bookId', in: 'query', type: 'string' },
            {
              name: 'branch',
              in: 'query',
              type: 'string',
              'x-ms-dynamic-values': {
                operationId: 'SearchBooks',
                parameters: { query: { parameter: 'bookId' } },
                'value-collection': 'books',
                'value-path': 'id',
                'value-title': 'title',
              },
            },
            { name: 'loan', in: 'body', required: true, schema: { $ref: '#/definitions/NewLoan' } },
          ],
          responses: { '201': { description: 'The loan.', schema: { $ref: '#/definitions/Loan' } } },
        },
      },
    },
  ],
});
