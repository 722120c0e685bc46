import { testRule } from './test-rule';

testRule('dynamic-value-path-found', {
  finds: [
    {
      name: 'a property that the items do not have',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-title',
          text: '"title"',
          message: '`value-title` is `title`, but the items of ListBranches have no `title`.',
          official:
            "The dynamic operation expects a property on the specified path 'title' which should be defined in the successful response of the invoked operation 'ListBranches'.",
        },
      ],
    },
    {
      name: 'a slip of the pen, with a proposal',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'ListBranches',
          itemsPath: 'branches',
          itemValuePath: 'Id',
          itemTitlePath: 'name',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/itemValuePath',
          text: '"Id"',
          message: '`itemValuePath` is `Id`, but the items of ListBranches have no `Id`.',
          official:
            "The dynamic operation expects a property on the specified path 'Id' which should be defined in the successful response of the invoked operation 'ListBranches'.",
        },
      ],
      fixed: '"id"',
    },
    {
      name: 'both paths',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'key',
          'value-title': 'label',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-path',
          text: '"key"',
          message: '`value-path` is `key`, but the items of ListBranches have no `key`.',
          official:
            "The dynamic operation expects a property on the specified path 'key' which should be defined in the successful response of the invoked operation 'ListBranches'.",
        },
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-title',
          text: '"label"',
          message: '`value-title` is `label`, but the items of ListBranches have no `label`.',
          official:
            "The dynamic operation expects a property on the specified path 'label' which should be defined in the successful response of the invoked operation 'ListBranches'.",
        },
      ],
    },
    {
      name: 'a path through a property that is not there',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'address/town',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/value-title',
          text: '"address/town"',
          message: '`value-title` is `address/town`, but the items of ListBranches have no `address`.',
          official:
            "The dynamic operation expects a property on the specified path 'address/town' which should be defined in the successful response of the invoked operation 'ListBranches'.",
        },
      ],
    },
    {
      name: 'a path to a schema',
      set: {
        '/paths/~1fields': {
          get: {
            operationId: 'GetFields',
            'x-ms-visibility': 'internal',
            responses: {
              '200': {
                description: 'The fields.',
                schema: { type: 'object', properties: { fields: { type: 'object' } } },
              },
            },
          },
        },
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'GetFields', 'value-path': 'schema' },
      },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-schema/value-path',
          text: '"schema"',
          message: '`value-path` is `schema`, but the response of GetFields has no `schema`.',
          official:
            "The dynamic operation expects a property on the specified path 'schema' which should be defined in the successful response of the invoked operation 'GetFields'.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a property of the items',
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
      name: 'items that are open',
      set: {
        '/paths/~1branches/get/responses/200/schema/properties/branches/items': { type: 'object' },
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'anything',
        },
      },
    },
    {
      name: 'items without a description',
      set: {
        '/paths/~1branches/get/responses/200/schema/properties/branches': { type: 'array' },
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'anything',
        },
      },
    },
    {
      name: 'items with additional properties',
      set: {
        '/paths/~1branches/get/responses/200/schema/properties/branches/items/additionalProperties': true,
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'anything',
        },
      },
    },
    {
      name: 'a collection that is not there, which another rule speaks of',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'items',
          'value-path': 'id',
          'value-title': 'x',
        },
      },
    },
    {
      name: 'an item that is the value itself',
      set: {
        '/paths/~1branches/get/responses/200/schema/properties/branches/items': { type: 'string' },
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': '',
        },
      },
      remove: ['/paths/~1books/get/parameters/1/x-ms-dynamic-list'],
    },
    {
      name: 'a name with a slash in it',
      set: {
        '/paths/~1branches/get/responses/200/schema/properties/branches/items/properties/a~1b': { type: 'string' },
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'a/b',
        },
      },
    },
    {
      name: 'an escaped slash',
      set: {
        '/paths/~1branches/get/responses/200/schema/properties/branches/items/properties/a~1b': {
          type: 'object',
          properties: { c: { type: 'string' } },
        },
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'a~1b/c',
        },
      },
    },
  ],
});
