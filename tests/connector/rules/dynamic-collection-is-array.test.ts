import { testRule } from './test-rule';

testRule('dynamic-collection-is-array', {
  finds: [
    {
      name: 'a path that is not in the response',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'items',
          'value-path': 'id',
          'value-title': 'name',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-collection',
          text: '"items"',
          message: 'The response of ListBranches has no `items`; `x-ms-dynamic-values` expects an array there.',
          official:
            "The dynamic operation expects an array on the specified path 'items' which should be defined in the successful response of the invoked operation 'ListBranches'.",
        },
      ],
    },
    {
      name: 'no path, where the answer is an object',
      remove: ['/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-collection'],
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values',
          text: '"x-ms-dynamic-values"',
          message: 'The response of ListBranches is of type `object`; `x-ms-dynamic-values` expects an array there.',
          official:
            "The dynamic operation expects an array on the specified path '' which should be defined in the successful response of the invoked operation 'ListBranches'.",
        },
      ],
    },
    {
      name: 'a path to a text',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'GetBook',
          itemsPath: 'title',
          itemValuePath: 'id',
          itemTitlePath: 'name',
          parameters: { bookId: { value: '1' } },
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/itemsPath',
          text: '"title"',
          message:
            '`title` in the response of GetBook is of type `string`; `x-ms-dynamic-list` expects an array there.',
          official:
            "The dynamic operation expects an array on the specified path 'title' which should be defined in the successful response of the invoked operation 'GetBook'.",
        },
      ],
    },
    {
      name: 'a tree that is opened at an object',
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
            operationId: 'ListBranches',
            itemValuePath: 'id',
            itemTitlePath: 'name',
            itemIsParent: 'isFolder',
            itemFullTitlePath: 'path',
            itemsPath: 'branches',
          },
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/open',
          text: '"open"',
          message: 'The response of ListBranches is of type `object`; `x-ms-dynamic-tree` expects an array there.',
          official:
            "The dynamic operation expects an array on the specified path '' which should be defined in the successful response of the invoked operation 'ListBranches'.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a path to an array',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'name',
        },
      },
    },
    {
      name: 'an array as the answer',
      set: { '/paths/~1branches/get/responses/200/schema': { type: 'array', items: { type: 'object' } } },
      remove: [
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-collection',
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list/itemsPath',
      ],
    },
    { name: 'an open answer', set: { '/paths/~1branches/get/responses/200/schema': { type: 'object' } } },
    { name: 'an answer without a schema', remove: ['/paths/~1branches/get/responses/200/schema'] },
    {
      name: 'paths of another form, which another rule speaks of',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-collection': '$.branches',
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list/itemsPath': '/branches',
      },
    },
    {
      name: 'an array behind a reference and a composition',
      set: {
        '/definitions/Page': { allOf: [{ type: 'object', properties: { branches: { $ref: '#/definitions/List' } } }] },
        '/definitions/List': { type: 'array', items: {} },
        '/paths/~1branches/get/responses/200/schema': { $ref: '#/definitions/Page' },
      },
    },
    {
      name: 'a definition that refers to itself',
      set: {
        '/definitions/Page': {
          type: 'object',
          properties: { next: { $ref: '#/definitions/Page' }, branches: { type: 'array', items: {} } },
        },
        '/paths/~1branches/get/responses/200/schema': { $ref: '#/definitions/Page' },
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-collection': 'next/next/branches',
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list/itemsPath': 'next/branches',
      },
    },
  ],
});
