import { testRule } from './test-rule';

testRule('dynamic-source-visible', {
  finds: [
    {
      name: 'a value from an internal parameter',
      set: {
        '/paths/~1books/get': {
          operationId: 'SearchBooks',
          parameters: [
            {
              name: 'query',
              in: 'query',
              type: 'string',
              required: true,
              default: 'all',
              'x-ms-visibility': 'internal',
            },
            {
              name: 'branch',
              in: 'query',
              type: 'string',
              'x-ms-dynamic-list': {
                operationId: 'SearchBooks',
                parameters: { query: { parameterReference: 'query' } },
                itemsPath: 'books',
                itemValuePath: 'id',
                itemTitlePath: 'title',
              },
            },
          ],
          responses: {
            '200': {
              description: 'The books.',
              schema: {
                type: 'object',
                properties: { books: { type: 'array', items: { $ref: '#/definitions/Book' } } },
              },
            },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/query',
          text: '"query"',
          message: '`x-ms-dynamic-list` takes a value from `query` of SearchBooks, which is internal.',
          official:
            "The parameter reference 'query' in the source operation 'SearchBooks' is internal or one of its parent(s) are internal. Either make the property visible or update the parameter reference to a static value.",
        },
      ],
    },
    {
      name: 'a property of an internal body',
      set: {
        '/paths/~1loans/post/parameters/0/x-ms-visibility': 'internal',
        '/definitions/NewLoan/properties/memberId/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'loan/bookId' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/memberId/x-ms-dynamic-list/parameters/query',
          text: '"loan/bookId"',
          message: '`x-ms-dynamic-list` takes a value from `loan/bookId` of LendBook, which is internal.',
          official:
            "The parameter reference 'loan/bookId' in the source operation 'LendBook' is internal or one of its parent(s) are internal. Either make the property visible or update the parameter reference to a static value.",
        },
      ],
    },
    {
      name: 'an internal property, in the older extension',
      set: {
        '/definitions/NewLoan/properties/bookId/x-ms-visibility': 'internal',
        '/definitions/NewLoan/properties/memberId/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: { parameter: 'bookId' } },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/memberId/x-ms-dynamic-values/parameters/query',
          text: '"bookId"',
          message: '`x-ms-dynamic-values` takes a value from `bookId` of LendBook, which is internal.',
          official:
            "The parameter reference 'bookId' in the source operation 'LendBook' is internal or one of its parent(s) are internal. Either make the property visible or update the parameter reference to a static value.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the value itself',
      set: {
        '/paths/~1books/get': {
          operationId: 'SearchBooks',
          parameters: [
            {
              name: 'query',
              in: 'query',
              type: 'string',
              required: true,
              default: 'all',
              'x-ms-visibility': 'internal',
            },
            {
              name: 'branch',
              in: 'query',
              type: 'string',
              'x-ms-dynamic-list': {
                operationId: 'SearchBooks',
                parameters: { query: { value: 'all' } },
                itemsPath: 'books',
                itemValuePath: 'id',
                itemTitlePath: 'title',
              },
            },
          ],
          responses: {
            '200': {
              description: 'The books.',
              schema: {
                type: 'object',
                properties: { books: { type: 'array', items: { $ref: '#/definitions/Book' } } },
              },
            },
          },
        },
      },
    },
    {
      name: 'a value from an advanced parameter',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { value: 'a' }, pageSize: { parameterReference: 'pageSize' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
    },
  ],
});
