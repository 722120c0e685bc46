import { testRule } from './test-rule';

testRule('dynamic-path-form', {
  finds: [
    {
      name: 'the path language of another tool',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': '$.branches',
          'value-path': 'id',
          'value-title': 'name',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-collection',
          text: '"$.branches"',
          message:
            '`value-collection` is `$.branches`; names with slashes between them are expected, such as `branches`.',
          official: null,
        },
      ],
      fixed: '"branches"',
    },
    {
      name: 'a leading slash',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'ListBranches',
          itemsPath: '/branches',
          itemValuePath: 'id',
          itemTitlePath: 'name',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/itemsPath',
          text: '"/branches"',
          message: '`itemsPath` is `/branches`; names with slashes between them are expected, such as `branches`.',
          official: null,
        },
      ],
      fixed: '"branches"',
    },
    {
      name: 'brackets',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches[*]',
          'value-path': 'id',
          'value-title': 'name',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-collection',
          text: '"branches[*]"',
          message:
            '`value-collection` is `branches[*]`; names with slashes between them are expected, such as `branches`.',
          official: null,
        },
      ],
      fixed: '"branches"',
    },
    {
      name: 'dots between names',
      set: {
        '/paths/~1branches/get/responses/200/schema/properties/branches/items/properties/address': {
          type: 'object',
          properties: { town: { type: 'string' } },
        },
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'address.town',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-title',
          text: '"address.town"',
          message:
            '`value-title` is `address.town`; names with slashes between them are expected, such as `address/town`.',
          official: null,
        },
      ],
      fixed: '"address/town"',
    },
  ],
  accepts: [
    {
      name: 'a plain path',
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
      name: 'a dot in a name',
      set: {
        '/paths/~1branches/get/responses/200/schema/properties/branches/items/properties/odata.id': { type: 'string' },
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'odata.id',
          'value-title': 'name',
        },
      },
    },
    {
      name: 'an empty path',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': '',
          'value-title': 'name',
        },
      },
    },
  ],
});
