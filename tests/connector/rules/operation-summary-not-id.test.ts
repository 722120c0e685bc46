import { testRule } from './test-rule';

const loan = '/paths/~1loans/post';

testRule('operation-summary-not-id', {
  finds: [
    {
      name: 'the id as summary',
      set: { [`${loan}/summary`]: 'LendBook' },
      finds: [
        {
          at: `${loan}/summary`,
          text: '"LendBook"',
          message: 'The summary of LendBook is its `operationId`; words are expected, such as "Lend book".',
          official: null,
        },
      ],
      fixed: '"summary": "Lend book"',
    },
    {
      name: 'an id with underscores as summary',
      set: { [`${loan}/operationId`]: 'lend_book', [`${loan}/summary`]: 'lend_book' },
      finds: [
        {
          at: `${loan}/summary`,
          text: '"lend_book"',
          message: 'The summary of lend_book is its `operationId`; words are expected, such as "Lend book".',
        },
      ],
    },
  ],
  accepts: [
    { name: 'an id of one word', set: { [`${loan}/operationId`]: 'Lend', [`${loan}/summary`]: 'Lend' } },
    { name: 'an internal operation', set: { '/paths/~1branches/get/summary': 'ListBranches' } },
    { name: 'the id in other letters', set: { [`${loan}/summary`]: 'Lend book' } },
  ],
});
