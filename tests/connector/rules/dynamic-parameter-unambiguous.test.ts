import { testRule } from './test-rule';

testRule('dynamic-parameter-unambiguous', {
  finds: [
    {
      name: 'a name that means a parameter and a property',
      set: {
        '/paths/~1loans/post': {
          operationId: 'LendBook',
          parameters: [
            {
              name: 'bookId',
              in: 'query',
              type: 'string',
              'x-ms-dynamic-values': { operationId: 'LendBook', parameters: { bookId: '1' }, 'value-path': 'id' },
            },
            { name: 'loan', in: 'body', schema: { $ref: '#/definitions/NewLoan' } },
          ],
          responses: { '201': { description: 'The loan.', schema: { $ref: '#/definitions/Loan' } } },
        },
      },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0/x-ms-dynamic-values/parameters/bookId',
          text: '"bookId"',
          message: '`bookId` of `x-ms-dynamic-values` means a parameter of LendBook as well as a property of its body.',
          official:
            'The parameter name is ambiguous as it matches both a parameter name and a path to a body property.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a path that begins with the body',
      set: {
        '/paths/~1loans/post': {
          operationId: 'LendBook',
          parameters: [
            {
              name: 'bookId',
              in: 'query',
              type: 'string',
              'x-ms-dynamic-list': {
                operationId: 'LendBook',
                parameters: { 'loan/bookId': { value: '1' } },
                itemValuePath: 'id',
              },
            },
            { name: 'loan', in: 'body', schema: { $ref: '#/definitions/NewLoan' } },
          ],
          responses: { '201': { description: 'The loan.', schema: { $ref: '#/definitions/Loan' } } },
        },
      },
    },
    {
      name: 'a name of one property only',
      set: {
        '/paths/~1loans/post/parameters/1': { name: 'bookId', in: 'query', type: 'string' },
        '/paths/~1books/get/parameters/1/x-ms-dynamic-values': {
          operationId: 'LendBook',
          parameters: { memberId: '1' },
        },
      },
    },
    {
      name: 'the newer extension, where a plain name is a parameter',
      set: {
        '/paths/~1loans/post/parameters/1': { name: 'bookId', in: 'query', type: 'string' },
        '/paths/~1books/get/parameters/1/x-ms-dynamic-list': {
          operationId: 'LendBook',
          parameters: { bookId: { value: '1' } },
        },
      },
    },
  ],
});
