import { testRule } from './test-rule';

testRule('dynamic-parameter-type-fits', {
  finds: [
    {
      name: 'a number passed to a text',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'pageSize' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/query',
          text: '"pageSize"',
          message: '`query` of SearchBooks is of type `string`, but `pageSize` of SearchBooks is of type `integer`.',
          official:
            "The parameter has type 'string', but operation 'SearchBooks' is providing a parameter of type 'integer'.",
        },
      ],
    },
    {
      name: 'a text passed to an integer',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { value: 'a' }, pageSize: { parameterReference: 'branch' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/pageSize',
          text: '"branch"',
          message: '`pageSize` of SearchBooks is of type `integer`, but `branch` of SearchBooks is of type `string`.',
          official:
            "The parameter has type 'integer', but operation 'SearchBooks' is providing a parameter of type 'string'.",
        },
      ],
    },
    {
      name: 'a body passed to a text',
      set: {
        '/definitions/NewLoan/properties/memberId/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'loan' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/memberId/x-ms-dynamic-list/parameters/query',
          text: '"loan"',
          message: '`query` of SearchBooks is of type `string`, but `loan` of LendBook is of type `object`.',
          official:
            "The parameter has type 'string', but operation 'LendBook' is providing a parameter of type 'object'.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a text passed to a text',
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
      name: 'an integer passed to a number',
      set: {
        '/paths/~1branches/get/parameters': [{ name: 'limit', in: 'query', type: 'number' }],
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'ListBranches',
          itemsPath: 'branches',
          itemValuePath: 'id',
          itemTitlePath: 'name',
          parameters: { limit: { parameterReference: 'pageSize' } },
        },
      },
    },
    {
      name: 'an input without a type',
      set: {
        '/definitions/NewLoan/properties/bookId': { description: 'A book.' },
        '/definitions/NewLoan/properties/memberId/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'loan/bookId' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
    },
  ],
});
