import { testRule } from './test-rule';

testRule('dynamic-argument-form', {
  finds: [
    {
      name: 'the old form in a new extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { parameter: 'query' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/query',
          text: '"query"',
          message:
            '`query` of `x-ms-dynamic-list` is not of the form `{ "value": … }` or `{ "parameterReference": … }`.',
          official: null,
        },
      ],
    },
    {
      name: 'a plain value in a new extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: 'garden' },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/query',
          text: '"garden"',
          message:
            '`query` of `x-ms-dynamic-list` is not of the form `{ "value": … }` or `{ "parameterReference": … }`.',
          official: null,
        },
      ],
    },
    {
      name: 'the new form in an old extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: { parameterReference: 'query' } },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters/query',
          text: '"query"',
          message:
            '`query` of `x-ms-dynamic-values` is an object without `parameter`; a plain value or `{ "parameter": … }` is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'a wrapped value in an old extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: { value: 'garden' } },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters/query',
          text: '"query"',
          message:
            '`query` of `x-ms-dynamic-values` is an object without `parameter`; a plain value or `{ "parameter": … }` is expected.',
          official: null,
        },
      ],
      fixed: '"garden"',
    },
    {
      name: 'a value and a reference at once',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { value: 'a', parameterReference: 'query' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/query',
          text: '"query"',
          message:
            '`query` of `x-ms-dynamic-list` is not of the form `{ "value": … }` or `{ "parameterReference": … }`.',
          official: null,
        },
      ],
    },
    {
      name: 'an object that says nothing',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: { name: 'query' } },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters/query',
          text: '"query"',
          message:
            '`query` of `x-ms-dynamic-values` is an object without `parameter`; a plain value or `{ "parameter": … }` is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the new form in a new extension',
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
      name: 'the old form in an old extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: { parameter: 'query' } },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
    },
    {
      name: 'plain values in an old extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: 'a', pageSize: 5, branch: null },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
    },
    {
      name: 'a selected item while browsing',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-tree': {
          settings: { canSelectParentNodes: false, canSelectLeafNodes: true },
          open: {
            operationId: 'ListBranches',
            itemValuePath: 'id',
            itemTitlePath: 'name',
            itemIsParent: 'isFolder',
            itemFullTitlePath: 'path',
          },
          browse: {
            operationId: 'GetBook',
            itemValuePath: 'id',
            itemTitlePath: 'name',
            itemIsParent: 'isFolder',
            itemFullTitlePath: 'path',
            parameters: { bookId: { selectedItemValuePath: 'id' } },
          },
        },
      },
    },
    {
      name: 'a false value',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { value: false } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
    },
  ],
});
