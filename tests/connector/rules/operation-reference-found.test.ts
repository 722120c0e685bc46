import { testRule } from './test-rule';

testRule('operation-reference-found', {
  finds: [
    {
      name: 'a dropdown that calls an operation which is not there',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranch',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'name',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/operationId',
          text: '"ListBranch"',
          message: 'No operation has the id `ListBranch` that `x-ms-dynamic-values` names.',
          official: "The 'operationId' could not be found in this swagger document.",
        },
      ],
      fixed: '"ListBranches"',
    },
    {
      name: 'a list and a schema that call nothing',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'Nothing',
          itemsPath: 'branches',
          itemValuePath: 'id',
          itemTitlePath: 'name',
        },
        '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'GetFields' },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/operationId',
          text: '"Nothing"',
          message: 'No operation has the id `Nothing` that `x-ms-dynamic-list` names.',
          official: "The 'operationId' could not be found in this swagger document.",
        },
        {
          at: '/definitions/NewLoan/x-ms-dynamic-schema/operationId',
          text: '"GetFields"',
          message: 'No operation has the id `GetFields` that `x-ms-dynamic-schema` names.',
          official: "The 'operationId' could not be found in this swagger document.",
        },
      ],
    },
    {
      name: 'the test of the connection',
      set: { '/x-ms-capabilities/testConnection/operationId': 'listBranches' },
      finds: [
        {
          at: '/x-ms-capabilities/testConnection/operationId',
          text: '"listBranches"',
          message: 'No operation has the id `listBranches` that `testConnection` names.',
          official: "The 'operationId' could not be found in this swagger document.",
        },
      ],
      fixed: '"ListBranches"',
    },
    {
      name: 'a file picker',
      set: { '/x-ms-capabilities/file-picker': { operationId: 'Browse' } },
      finds: [
        {
          at: '/x-ms-capabilities/file-picker/operationId',
          text: '"Browse"',
          message: 'No operation has the id `Browse` that `file-picker` names.',
          official: "The 'operationId' could not be found in this swagger document.",
        },
      ],
    },
    {
      name: 'the context and the link of a trigger',
      set: {
        '/paths/~1hooks/post/x-ms-operation-context': { simulate: { operationId: 'GetSample' } },
        '/paths/~1hooks/post/x-ms-notification': { operationId: 'Subscribe' },
      },
      finds: [
        {
          at: '/paths/~1hooks/post/x-ms-operation-context/simulate/operationId',
          text: '"GetSample"',
          message: 'No operation has the id `GetSample` that `simulate` names.',
          official: "The 'operationId' could not be found in this swagger document.",
        },
        {
          at: '/paths/~1hooks/post/x-ms-notification/operationId',
          text: '"Subscribe"',
          message: 'No operation has the id `Subscribe` that `x-ms-notification` names.',
          official: "The 'operationId' could not be found in this swagger document.",
        },
      ],
    },
    {
      name: 'both calls of a tree',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-tree': {
          settings: { canSelectParentNodes: false, canSelectLeafNodes: true },
          open: {
            operationId: 'OpenRoot',
            itemValuePath: 'id',
            itemTitlePath: 'name',
            itemIsParent: 'isFolder',
            itemFullTitlePath: 'path',
          },
          browse: {
            operationId: 'BrowseFolder',
            itemValuePath: 'id',
            itemTitlePath: 'name',
            itemIsParent: 'isFolder',
            itemFullTitlePath: 'path',
          },
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/open/operationId',
          text: '"OpenRoot"',
          message: 'No operation has the id `OpenRoot` that `open` names.',
          official: "The 'operationId' could not be found in this swagger document.",
        },
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/browse/operationId',
          text: '"BrowseFolder"',
          message: 'No operation has the id `BrowseFolder` that `browse` names.',
          official: "The 'operationId' could not be found in this swagger document.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a dropdown that calls an operation of the definition',
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
      name: 'an id of another type, which is not this rule’s matter',
      set: { '/paths/~1books/get/parameters/1/x-ms-dynamic-values/operationId': 7 },
    },
    {
      name: 'a capability instead of an operation',
      set: { '/paths/~1books/get/parameters/1/x-ms-dynamic-values': { capability: 'file-picker', parameters: {} } },
    },
    {
      name: 'a dynamic extension inside an example',
      set: { '/definitions/NewLoan/example': { 'x-ms-dynamic-values': { operationId: 'Nothing' } } },
    },
  ],
});
