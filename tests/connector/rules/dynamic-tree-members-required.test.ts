import { testRule } from './test-rule';

testRule('dynamic-tree-members-required', {
  finds: [
    {
      name: 'a tree that cannot be browsed',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-tree': {
          settings: { canSelectLeafNodes: true },
          open: {
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
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree',
          text: '"x-ms-dynamic-tree"',
          message: 'The x-ms-dynamic-tree object has no `browse`.',
          official: "The 'browse' property is required.",
        },
      ],
    },
    {
      name: 'a call without paths',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-tree': {
          settings: { canSelectParentNodes: false, canSelectLeafNodes: true },
          open: { operationId: 'ListBranches' },
          browse: {
            operationId: 'ListBranches',
            itemValuePath: 'id',
            itemTitlePath: 'name',
            itemIsParent: 'isFolder',
            itemFullTitlePath: 'path',
          },
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/open',
          text: '"open"',
          message: 'The tree call has no `itemValuePath`.',
          official: "The 'itemValuePath' property is required.",
        },
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/open',
          text: '"open"',
          message: 'The tree call has no `itemTitlePath`.',
          official: "The 'itemTitlePath' property is required.",
        },
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/open',
          text: '"open"',
          message: 'The tree call has no `itemIsParent`.',
          official: "The 'itemIsParent' property is required.",
        },
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/open',
          text: '"open"',
          message: 'The tree call has no `itemFullTitlePath`.',
          official: "The 'itemFullTitlePath' property is required.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a whole tree',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-tree': {
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
    {
      name: 'a tree without a path to the items',
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
          },
        },
      },
    },
  ],
});
