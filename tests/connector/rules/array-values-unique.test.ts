import { testRule } from './test-rule';

testRule('array-values-unique', {
  finds: [
    {
      name: 'a required name that stands twice',
      set: { '/definitions/NewLoan/required': ['bookId', 'memberId', 'bookId'] },
      finds: [
        {
          at: '/definitions/NewLoan/required/2',
          text: '"bookId"',
          message: '"bookId" stands twice in `required`; once is enough.',
          official: 'The array contains duplicate values, values must be unique.',
        },
      ],
      fixed: '"memberId"\n      ]',
    },
    {
      name: 'a scheme and a tag that stand twice',
      set: { '/schemes': ['https', 'https'], '/paths/~1books/get/tags': ['books', 'books'] },
      finds: [
        { at: '/schemes/1', text: '"https"', message: '"https" stands twice in `schemes`; once is enough.' },
        {
          at: '/paths/~1books/get/tags/1',
          text: '"books"',
          message: '"books" stands twice in `tags`; once is enough.',
        },
      ],
    },
    {
      name: 'a media type that stands twice',
      set: { '/consumes': ['application/json', 'application/json'] },
      finds: [
        {
          at: '/consumes/1',
          text: '"application/json"',
          message: '"application/json" stands twice in `consumes`; once is enough.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'names that differ in capitals', set: { '/definitions/NewLoan/required': ['bookId', 'BookId'] } },
    { name: 'an empty list', set: { '/paths/~1books/get/tags': [] } },
  ],
});
