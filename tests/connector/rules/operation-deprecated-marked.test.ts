import { testRule } from './test-rule';

const book = '/paths/~1books~1{bookId}/get';

testRule('operation-deprecated-marked', {
  finds: [
    {
      name: 'a deprecated operation with an ordinary summary',
      set: { [`${book}/deprecated`]: true },
      finds: [
        {
          at: `${book}/summary`,
          text: '"Get a book"',
          message: 'GetBook is deprecated, but its summary does not say so.',
          official: null,
        },
      ],
      fixed: '"summary": "Get a book (deprecated)"',
    },
    {
      name: 'a summary that the mark would make too long, without a repair',
      set: { [`${book}/deprecated`]: true, [`${book}/summary`]: 'x'.repeat(68) },
      finds: [
        {
          at: `${book}/summary`,
          text: `"${'x'.repeat(68)}"`,
          message: 'GetBook is deprecated, but its summary does not say so.',
        },
      ],
    },
    {
      name: 'a marked operation without the flag',
      set: { [`${book}/summary`]: 'Get a book [DEPRECATED]', [`${book}/deprecated`]: false },
      finds: [
        {
          at: `${book}/summary`,
          text: '"Get a book [DEPRECATED]"',
          message: 'The summary of GetBook says that it is deprecated; `"deprecated": true` is expected.',
        },
      ],
      fixed: '"deprecated": true',
    },
  ],
  accepts: [
    { name: 'both marks', set: { [`${book}/deprecated`]: true, [`${book}/summary`]: 'Get a book - Deprecated' } },
    { name: 'an internal operation', set: { '/paths/~1branches/get/deprecated': true } },
    { name: 'a summary about deprecated things', set: { [`${book}/summary`]: 'List deprecated books' } },
    {
      name: 'a missing summary, which another rule reports',
      set: { [`${book}/deprecated`]: true, [`${book}/summary`]: '' },
    },
  ],
});
