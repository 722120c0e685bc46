import { testRule } from './test-rule';

testRule('dynamic-source-found', {
  finds: [
    {
      name: 'a reference to an input that is not there',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'querry' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/query',
          text: '"querry"',
          message: '`x-ms-dynamic-list` takes a value from `querry`, but SearchBooks has no such parameter.',
          official: null,
        },
      ],
      fixed: '"query"',
    },
    {
      name: 'a reference in capitals',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'Query' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/query',
          text: '"Query"',
          message: '`x-ms-dynamic-list` takes a value from `Query`, but SearchBooks has no such parameter.',
        },
      ],
      fixed: '"query"',
    },
    {
      name: 'a property of a body without the name of the body',
      set: {
        '/definitions/NewLoan/properties/memberId/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'bookId' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/memberId/x-ms-dynamic-list/parameters/query',
          text: '"bookId"',
          message: '`x-ms-dynamic-list` takes a value from `bookId`, but LendBook has no such parameter.',
          official: null,
        },
      ],
    },
    {
      name: 'the older extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: { parameter: 'town' } },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters/query',
          text: '"town"',
          message: '`x-ms-dynamic-values` takes a value from `town`, but SearchBooks has no such parameter.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a reference to an input of the operation',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'query' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
    },
    {
      name: 'a path into the body',
      set: {
        '/definitions/NewLoan/properties/memberId/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'loan/bookId' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
    },
    {
      name: 'a property of the body, in the older extension',
      set: {
        '/definitions/NewLoan/properties/memberId/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: { parameter: 'bookId' } },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
    },
    {
      name: 'a definition that nobody uses',
      set: {
        '/definitions/Unused': {
          type: 'object',
          properties: {
            a: {
              type: 'string',
              'x-ms-dynamic-list': {
                operationId: 'SearchBooks',
                parameters: { query: { parameterReference: 'b' } },
                itemsPath: 'books',
                itemValuePath: 'id',
                itemTitlePath: 'title',
              },
            },
          },
        },
      },
    },
    {
      name: 'an open body',
      set: {
        '/paths/~1loans/post/parameters/0/schema': {
          type: 'object',
          'x-ms-dynamic-properties': {
            operationId: 'ListBranches',
            parameters: { a: { parameterReference: 'loan/kind' } },
          },
        },
      },
    },
    {
      name: 'one of several operations that has the input',
      set: {
        '/parameters/BookId/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'query' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
        '/paths/~1books/get/parameters/2': { $ref: '#/parameters/BookId' },
      },
    },
  ],
});
