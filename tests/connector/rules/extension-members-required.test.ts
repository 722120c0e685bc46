import { testRule } from './test-rule';

testRule('extension-members-required', {
  finds: [
    {
      name: 'a dynamic schema that calls nothing',
      set: { '/definitions/NewLoan/x-ms-dynamic-schema': { 'value-path': 'schema' } },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-schema',
          text: '"x-ms-dynamic-schema"',
          message: 'The x-ms-dynamic-schema object has no `operationId`.',
          official: "The 'operationId' property is required.",
        },
      ],
    },
    {
      name: 'an id that is blank',
      set: { '/x-ms-capabilities/testConnection/operationId': '' },
      finds: [
        {
          at: '/x-ms-capabilities/testConnection/operationId',
          text: '""',
          message: '`operationId` of the capability is empty; a text is expected.',
          official: "The 'operationId' property is required.",
        },
      ],
    },
    {
      name: 'a test, a context, a link and a tree without an id',
      set: {
        '/x-ms-capabilities/testConnection': { parameters: {} },
        '/paths/~1hooks/post/x-ms-operation-context': {},
        '/paths/~1hooks/post/x-ms-notification': {},
        '/paths/~1books/get/parameters/1/x-ms-dynamic-tree': {
          open: {},
          browse: { operationId: 'ListBranches' },
          settings: {},
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/open',
          text: '"open"',
          message: 'The tree call has no `operationId`.',
          official: "The 'operationId' property is required.",
        },
        {
          at: '/paths/~1hooks/post/x-ms-operation-context',
          text: '"x-ms-operation-context"',
          message: 'The operation context has no `simulate`.',
          official: "The 'simulate' property is required.",
        },
        {
          at: '/paths/~1hooks/post/x-ms-notification',
          text: '"x-ms-notification"',
          message: 'The notification has no `operationId`.',
          official: "The 'operationId' property is required.",
        },
        {
          at: '/x-ms-capabilities/testConnection',
          text: '"testConnection"',
          message: 'The capability has no `operationId`.',
          official: "The 'operationId' property is required.",
        },
      ],
    },
    {
      name: 'dynamic properties without an id',
      set: { '/definitions/NewLoan/x-ms-dynamic-properties': {} },
      finds: [
        {
          at: '/definitions/NewLoan/x-ms-dynamic-properties',
          text: '"x-ms-dynamic-properties"',
          message: 'The x-ms-dynamic-properties object has no `operationId`.',
          official: "The 'operationId' property is required.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a dynamic schema that calls an operation',
      set: { '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'ListBranches', 'value-path': 'schema' } },
    },
    {
      name: 'a built-in list',
      set: { '/paths/~1books/get/parameters/1/x-ms-dynamic-list': { builtInOperation: 'AadGraph.GetUsers' } },
    },
  ],
});
