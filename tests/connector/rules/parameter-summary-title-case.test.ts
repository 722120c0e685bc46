import { testRule } from './test-rule';

const place = '/paths/~1books/get/parameters/0/x-ms-summary';

testRule('parameter-summary-title-case', {
  finds: [
    {
      name: 'sentence case',
      set: { [place]: 'Number of the book id' },
      finds: [
        {
          at: place,
          text: '"Number of the book id"',
          message:
            'The `x-ms-summary` of the parameter `query` is "Number of the book id"; Title Case is expected: "Number of the Book ID".',
          official: null,
        },
      ],
      fixed: '"x-ms-summary": "Number of the Book ID"',
    },
    {
      name: 'a small word at the start',
      set: { [place]: 'the Book' },
      finds: [
        {
          at: place,
          text: '"the Book"',
          message: 'The `x-ms-summary` of the parameter `query` is "the Book"; Title Case is expected: "The Book".',
        },
      ],
      fixed: '"x-ms-summary": "The Book"',
    },
  ],
  accepts: [
    { name: 'small words between', set: { [place]: 'Name of the Author or Title' } },
    { name: 'names and code', set: { [place]: 'iOS Version, page_size and v2' } },
    {
      name: 'an internal parameter',
      set: { [place]: 'search text', '/paths/~1books/get/parameters/0/x-ms-visibility': 'internal' },
    },
    { name: 'a missing label, which is not this rule’s matter', remove: [place] },
  ],
});
