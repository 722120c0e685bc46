import { testRule } from './test-rule';

testRule('dynamic-target-internal', {
  finds: [
    {
      name: 'a helper among the actions',
      set: { '/paths/~1branches/get/x-ms-visibility': 'important' },
      finds: [
        {
          at: '/paths/~1branches/get/x-ms-visibility',
          text: '"important"',
          message: 'ListBranches fills a dropdown and is listed among the actions.',
          official: null,
        },
      ],
      fixed: '"internal"',
    },
    {
      name: 'a helper without a visibility',
      remove: ['/paths/~1branches/get/x-ms-visibility'],
      finds: [
        {
          at: '/paths/~1branches/get',
          text: '"get"',
          message: 'ListBranches fills a dropdown and is listed among the actions.',
          official: null,
        },
      ],
      fixed: '"x-ms-visibility": "internal"',
    },
    {
      name: 'an operation that describes a schema',
      set: { '/definitions/NewLoan/x-ms-dynamic-schema': { operationId: 'GetBook', parameters: { bookId: '1' } } },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get',
          text: '"get"',
          message: 'GetBook describes a dynamic schema and is listed among the actions.',
          official: null,
        },
      ],
      fixed: '"x-ms-visibility": "internal"',
    },
  ],
  accepts: [
    { name: 'a hidden helper', set: { '/paths/~1branches/get/x-ms-visibility': 'internal' } },
    {
      name: 'a search, which is of use by itself',
      set: {
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'SearchBooks',
          parameters: { query: 'a' },
          'value-collection': 'books',
          'value-path': 'id',
          'value-title': 'title',
        },
      },
    },
    { name: 'an operation that nothing calls', set: { '/paths/~1loans/post/operationId': 'ListLoans' } },
  ],
});
