import { testRule } from './test-rule';

testRule('dynamic-list-for-ambiguous-references', {
  finds: [
    {
      name: 'a name that means two inputs',
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
      finds: [
        {
          at: '/paths/~1loans/post/parameters/1/x-ms-dynamic-values',
          text: '"x-ms-dynamic-values"',
          message:
            '`bookId` in `x-ms-dynamic-values` means a parameter as well as a property of the body, and there is no `x-ms-dynamic-list` to tell which.',
          official:
            "The 'x-ms-dynamic-values' extension references ambiguous parameter references. You need to define the 'x-ms-dynamic-list' extension.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the newer extension beside it',
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
              'x-ms-dynamic-list': {
                operationId: 'SearchBooks',
                parameters: { query: { parameterReference: 'loan/bookId' } },
                itemsPath: 'books',
                itemValuePath: 'id',
                itemTitlePath: 'title',
              },
            },
            { name: 'loan', in: 'body', required: true, schema: { $ref: '#/definitions/NewLoan' } },
          ],
          responses: { '201': { description: 'The loan.', schema: { $ref: '#/definitions/Loan' } } },
        },
      },
    },
    {
      name: 'a name of one parameter',
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
      name: 'a name of one property, which another rule speaks of',
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
                parameters: { query: { parameter: 'memberId' } },
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
    {
      name: 'fixed values',
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
                parameters: { query: 'bookId' },
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
