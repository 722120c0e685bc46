import { testRule } from './test-rule';

testRule('dynamic-source-required', {
  finds: [
    {
      name: 'a required parameter that gets an optional input',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'branch' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/query',
          text: '"branch"',
          message: 'SearchBooks requires `query`, but `branch` of SearchBooks is optional.',
          official:
            "The parameter is required, but an optional value is provided by operation 'SearchBooks'. The request cannot be made until a value for this parameter is provided.",
        },
      ],
    },
    {
      name: 'the older extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: { parameter: 'branch' } },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters/query',
          text: '"branch"',
          message: 'SearchBooks requires `query`, but `branch` of SearchBooks is optional.',
          official:
            "The parameter is required, but an optional value is provided by operation 'SearchBooks'. The request cannot be made until a value for this parameter is provided.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a required parameter that gets a required input',
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
      name: 'an input with a default',
      set: {
        '/paths/~1books/get/parameters/1/default': 'main',
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'branch' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
    },
    {
      name: 'an optional parameter',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { value: 'a' }, branch: { parameterReference: 'branch' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
    },
    {
      name: 'a required property of a required body',
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
  ],
});
