import { testRule } from './test-rule';

testRule('dynamic-required-parameters-given', {
  finds: [
    {
      name: 'a call without a required parameter',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values',
          text: '"x-ms-dynamic-values"',
          message: '`x-ms-dynamic-values` calls SearchBooks without `query`, which it requires.',
          official: "The target operation requires parameter 'query'.",
        },
      ],
    },
    {
      name: 'a body of which a required property is left out',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'LendBook',
          parameters: { 'loan/bookId': { value: '1' } },
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list',
          text: '"x-ms-dynamic-list"',
          message: '`x-ms-dynamic-list` calls LendBook without `loan/memberId`, which it requires.',
          official: "The target operation requires parameter 'loan/memberId'.",
        },
      ],
    },
    {
      name: 'a tree',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-tree': {
          settings: { canSelectParentNodes: false, canSelectLeafNodes: true },
          open: {
            operationId: 'GetBook',
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
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/open',
          text: '"open"',
          message: '`x-ms-dynamic-tree` calls GetBook without `bookId`, which it requires.',
          official: "The target operation requires parameter 'bookId'.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a call with the required parameter',
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
      name: 'a required parameter with a default',
      set: {
        '/paths/~1books/get/parameters/0/default': 'a',
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
    },
    {
      name: 'optional parameters',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: 'a' },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
    },
    {
      name: 'the body as a whole',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'LendBook',
          parameters: { loan: { value: {} } },
        },
      },
    },
    {
      name: 'the properties of the body by name, in the older extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'LendBook',
          parameters: { bookId: '1', memberId: '2' },
        },
      },
    },
  ],
});
