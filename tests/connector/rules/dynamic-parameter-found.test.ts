import { testRule } from './test-rule';

testRule('dynamic-parameter-found', {
  finds: [
    {
      name: 'a parameter that the operation does not have',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { querry: 'garden' },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters/querry',
          text: '"querry"',
          message: '`x-ms-dynamic-values` passes `querry` to SearchBooks, which has no such parameter.',
          official: "The parameter could not be found in operation 'SearchBooks' in the swagger document.",
        },
      ],
      fixed: '"query"',
    },
    {
      name: 'a parameter in capitals',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { Query: 'garden' },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters/Query',
          text: '"Query"',
          message: '`x-ms-dynamic-values` passes `Query` to SearchBooks, which has no such parameter.',
        },
      ],
      fixed: '"query"',
    },
    {
      name: 'a parameter for an operation without any',
      set: { '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters': { town: 'Ghent' } },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters/town',
          text: '"town"',
          message: '`x-ms-dynamic-values` passes `town` to ListBranches, which has no such parameter.',
          official: "The parameter could not be found in operation 'ListBranches' in the swagger document.",
        },
      ],
    },
    {
      name: 'a property that the body does not have',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'LendBook',
          parameters: { 'loan/days': { value: 3 } },
          itemValuePath: 'id',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/loan~1days',
          text: '"loan/days"',
          message: '`x-ms-dynamic-list` passes `loan/days` to LendBook, which has no such parameter.',
          official: "The parameter could not be found in operation 'LendBook' in the swagger document.",
        },
      ],
    },
    {
      name: 'a property without the name of its body, in the newer extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'LendBook',
          parameters: { bookId: { value: '1' } },
          itemValuePath: 'id',
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-list/parameters/bookId',
          text: '"bookId"',
          message: '`x-ms-dynamic-list` passes `bookId` to LendBook, which has no such parameter.',
          official: "The parameter could not be found in operation 'LendBook' in the swagger document.",
        },
      ],
    },
    {
      name: 'a name in a tree',
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
            parameters: { id: { selectedItemValuePath: 'id' } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1books/get/parameters/1/x-ms-dynamic-tree/browse/parameters/id',
          text: '"id"',
          message: '`x-ms-dynamic-tree` passes `id` to ListBranches, which has no such parameter.',
          official: "The parameter could not be found in operation 'ListBranches' in the swagger document.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a parameter that the operation has',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: 'garden' },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
    },
    {
      name: 'a path into the body',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'LendBook',
          parameters: { 'loan/bookId': { value: '1' } },
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
      name: 'a property of the body, in the older extension',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': { operationId: 'LendBook', parameters: { bookId: '1' } },
      },
    },
    {
      name: 'a body whose properties are not known',
      set: {
        '/paths/~1loans/post/parameters/0/schema': {},
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': { operationId: 'LendBook', parameters: { bookId: '1' } },
      },
    },
    {
      name: 'a parameter of the path',
      set: {
        '/paths/~1branches/parameters': [{ name: 'town', in: 'query', type: 'string' }],
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values/parameters': { town: 'Ghent' },
      },
    },
    {
      name: 'a target that is not there, which another rule speaks of',
      set: { '/paths/~1books/get/parameters/1/x-ms-dynamic-values': { operationId: 'Nothing', parameters: { a: 1 } } },
    },
  ],
});
