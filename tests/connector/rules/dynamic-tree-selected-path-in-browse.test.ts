import { testRule } from './test-rule';

testRule('dynamic-tree-selected-path-in-browse', {
  finds: [
    {
      name: 'a selected item while opening',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-tree': {
          settings: { canSelectParentNodes: false, canSelectLeafNodes: true },
          open: {
            operationId: 'GetBook',
            itemValuePath: 'id',
            itemTitlePath: 'name',
            itemIsParent: 'isFolder',
            itemFullTitlePath: 'path',
            parameters: { bookId: { selectedItemValuePath: 'id' } },
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
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/open/parameters/bookId/selectedItemValuePath',
          text: '"id"',
          message:
            '`bookId` in the `open` call takes `selectedItemValuePath`, but nothing is selected yet; only `browse` has a selected item.',
          official:
            "The 'selectedItemValuePath' property is not allowed in this position. It is allowed only in 'browse' operation of 'x-ms-dynamic-tree' extension.",
        },
      ],
    },
    {
      name: 'a selected item in a dropdown',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'SearchBooks',
          parameters: { query: { selectedItemValuePath: 'id' } },
          itemsPath: 'books',
          itemValuePath: 'id',
          itemTitlePath: 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/query/selectedItemValuePath',
          text: '"id"',
          message:
            '`query` in `x-ms-dynamic-list` takes `selectedItemValuePath`, but nothing is selected yet; only `browse` has a selected item.',
          official:
            "The 'selectedItemValuePath' property is not allowed in this position. It is allowed only in 'browse' operation of 'x-ms-dynamic-tree' extension.",
        },
      ],
    },
  ],
  accepts: [
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
            itemsPath: 'branches',
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
      name: 'a fixed value while opening',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-tree': {
          settings: { canSelectParentNodes: false, canSelectLeafNodes: true },
          open: {
            operationId: 'GetBook',
            itemValuePath: 'id',
            itemTitlePath: 'name',
            itemIsParent: 'isFolder',
            itemFullTitlePath: 'path',
            parameters: { bookId: { value: 'root' } },
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
