import { testRule } from './test-rule';

testRule('dynamic-tree-for-file-picker', {
  finds: [
    {
      name: 'a file picker alone',
      set: {
        '/paths/~1books/get/parameters/1': {
          name: 'branch',
          in: 'query',
          type: 'string',
          'x-ms-dynamic-values': { capability: 'file-picker', parameters: { isFolder: true }, 'value-path': 'id' },
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1',
          text: '{',
          message: 'The parameter `branch` uses the file picker, but has no `x-ms-dynamic-tree`.',
          official: "The 'x-ms-dynamic-tree' extension must be defined to enable file picker support.",
        },
      ],
    },
    {
      name: 'a property of a body',
      set: { '/definitions/NewLoan/properties/bookId/x-ms-dynamic-values': { capability: 'file-picker' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId',
          text: '"bookId"',
          message: 'This property uses the file picker, but has no `x-ms-dynamic-tree`.',
          official: "The 'x-ms-dynamic-tree' extension must be defined to enable file picker support.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a file picker with a tree',
      set: {
        '/paths/~1books/get/parameters/1': {
          name: 'branch',
          in: 'query',
          type: 'string',
          'x-ms-dynamic-values': { capability: 'file-picker', parameters: { isFolder: true }, 'value-path': 'id' },
          'x-ms-dynamic-tree': {
            settings: { canSelectParentNodes: false, canSelectLeafNodes: true },
            open: {
              operationId: 'ListBranches',
              itemValuePath: 'id',
              itemTitlePath: 'name',
              itemIsParent: 'isFolder',
              itemFullTitlePath: 'path',
              itemsPath: 'branches',
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
      },
    },
    {
      name: 'a dropdown',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'ListBranches',
          'value-collection': 'branches',
          'value-path': 'id',
          'value-title': 'name',
        },
      },
    },
  ],
});
