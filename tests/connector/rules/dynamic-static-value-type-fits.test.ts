import { testRule } from './test-rule';

testRule('dynamic-static-value-type-fits', {
  finds: [
    {
      name: 'a number for a text',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: 7 },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters/query',
          text: '7',
          message: '`query` of SearchBooks is of type `string`, but the value `7` is of type `integer`.',
          official: "The parameter has type 'string', but a static value is provided of type 'integer'.",
        },
      ],
    },
    {
      name: 'a text for an integer',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { value: 'a' }, pageSize: { value: '50' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/pageSize/value',
          text: '"50"',
          message: '`pageSize` of SearchBooks is of type `integer`, but the value `"50"` is of type `string`.',
          official: "The parameter has type 'integer', but a static value is provided of type 'string'.",
        },
      ],
    },
    {
      name: 'a fraction for an integer',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: 'a', pageSize: 1.5 },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters/pageSize',
          text: '1.5',
          message: '`pageSize` of SearchBooks is of type `integer`, but the value `1.5` is of type `number`.',
          official: "The parameter has type 'integer', but a static value is provided of type 'number'.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a text for a text',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: '7' },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
    },
    {
      name: 'an integer for an integer',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { value: 'a' }, pageSize: { value: 50 } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
    },
    {
      name: 'null',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: null },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
    },
    {
      name: 'an integer for a number',
      set: {
        '/paths/~1branches/get/parameters': [{ name: 'limit', in: 'query', type: 'number' }],
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'name',
          parameters: { limit: 3 },
        },
      },
    },
  ],
});
