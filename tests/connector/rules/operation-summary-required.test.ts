import { testRule } from './test-rule';

const official = "The 'summary' property is required.";

testRule('operation-summary-required', {
  finds: [
    {
      name: 'an operation without a summary',
      remove: ['/paths/~1books~1{bookId}/get/summary'],
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get',
          text: '"get"',
          message: 'The operation GetBook has no `summary`.',
          official,
        },
      ],
      fixed: '"operationId": "GetBook",\n        "summary": "Get book"',
    },
    {
      name: 'a blank summary',
      set: { '/paths/~1loans/post/summary': '  ' },
      finds: [
        {
          at: '/paths/~1loans/post/summary',
          text: '"  "',
          message: 'The operation LendBook has no `summary`.',
          official,
        },
      ],
      fixed: '"summary": "Lend book"',
    },
  ],
  accepts: [
    { name: 'an internal operation without one', remove: ['/paths/~1branches/get/summary'] },
    { name: 'a summary of another type, which is not this rule’s matter', set: { '/paths/~1loans/post/summary': 7 } },
  ],
});
