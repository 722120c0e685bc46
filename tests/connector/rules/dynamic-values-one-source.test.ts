import { testRule } from './test-rule';

testRule('dynamic-values-one-source', {
  finds: [
    {
      name: 'no source',
      set: { '/paths/~1books/get/parameters/1/x-ms-dynamic-values': { 'value-path': 'id', 'value-title': 'name' } },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values',
          text: '"x-ms-dynamic-values"',
          message: '`x-ms-dynamic-values` names no source; `operationId` is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'no source in the newer extension',
      remove: ['/paths/~1books/get/parameters/1/x-ms-dynamic-list/operationId'],
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list',
          text: '"x-ms-dynamic-list"',
          message: '`x-ms-dynamic-list` names no source; `operationId` is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'two sources',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'name',
          capability: 'file-picker',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values',
          text: '"x-ms-dynamic-values"',
          message: '`x-ms-dynamic-values` names `operationId` and `capability`; one of them is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an operation',
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
      name: 'a built-in operation',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          builtInOperation: 'AadGraph.GetUsers',
          parameters: {},
        },
      },
    },
    {
      name: 'a capability',
      set: { '/paths/~1books/get/parameters/1/x-ms-dynamic-values': { capability: 'file-picker', parameters: {} } },
    },
  ],
});
