import { testRule } from './test-rule';

const official = "The 'summary' value goes over the character limit '80'";
const place = '/paths/~1loans/post/summary';
const long = 'x'.repeat(81);

testRule('operation-summary-max-length', {
  finds: [
    {
      name: 'a summary one character too long',
      set: { [place]: long },
      finds: [
        {
          at: place,
          text: `"${long}"`,
          message: 'The summary of LendBook has 81 characters; 80 are allowed.',
          official,
        },
      ],
    },
    {
      name: 'a long summary of an internal operation',
      set: { '/paths/~1branches/get/summary': long },
      finds: [
        {
          at: '/paths/~1branches/get/summary',
          text: `"${long}"`,
          message: 'The summary of ListBranches has 81 characters; 80 are allowed.',
          official,
        },
      ],
    },
  ],
  accepts: [
    { name: 'eighty characters', set: { [place]: 'x'.repeat(80) } },
    { name: 'a long summary of a custom connector', profile: 'custom', set: { [place]: long } },
    { name: 'a summary of another type, which is not this rule’s matter', set: { [place]: [long] } },
  ],
});
