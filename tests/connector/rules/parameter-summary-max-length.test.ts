import { testRule } from './test-rule';

const place = '/paths/~1books/get/parameters/0/x-ms-summary';
const long = 'x'.repeat(81);

testRule('parameter-summary-max-length', {
  finds: [
    {
      name: 'a label one character too long',
      set: { [place]: long },
      finds: [
        {
          at: place,
          text: `"${long}"`,
          message: 'The `x-ms-summary` of the parameter `query` has 81 characters; 80 are allowed.',
          official: "The 'x-ms-summary' value goes over the character limit '80'",
        },
      ],
    },
    {
      name: 'a shared parameter, at the value',
      set: { '/parameters/BookId/x-ms-summary': long },
      finds: [
        {
          at: '/parameters/BookId/x-ms-summary',
          text: `"${long}"`,
          message: 'The `x-ms-summary` of the parameter `bookId` has 81 characters; 80 are allowed.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'eighty characters', set: { [place]: 'x'.repeat(80) } },
    { name: 'signs that are refused in summaries of operations', set: { [place]: 'Words / Names & More?' } },
  ],
});
