import { testRule } from './test-rule';

const official = 'Summary string contains any of the restricted characters [/\\<>*%&?]';
const place = '/paths/~1loans/post/summary';
const expected = 'letters, digits, spaces and parentheses are expected.';

testRule('operation-summary-no-restricted-characters', {
  finds: [
    {
      name: 'signs that stand for words',
      set: { [place]: 'Lend & return books/films' },
      finds: [
        { at: place, text: '&', message: `The summary of LendBook contains \`&\` and \`/\`; ${expected}`, official },
      ],
      fixed: '"summary": "Lend and return books or films"',
    },
    {
      name: 'signs that come from code',
      set: { [place]: 'Lend <book> *now*?' },
      finds: [
        {
          at: place,
          text: '<',
          message: `The summary of LendBook contains \`<\` and \`>\` and \`*\` and \`?\`; ${expected}`,
          official,
        },
      ],
      fixed: '"summary": "Lend book now"',
    },
    {
      name: 'a sign in an internal operation',
      set: { '/paths/~1branches/get/summary': 'List 100%' },
      finds: [
        {
          at: '/paths/~1branches/get/summary',
          text: '%',
          message: `The summary of ListBranches contains \`%\`; ${expected}`,
          official,
        },
      ],
      fixed: '"summary": "List 100 percent"',
    },
    {
      name: 'a backslash, which JSON escapes',
      set: { [place]: 'Lend a\\b' },
      finds: [
        { at: place, text: '"Lend a\\\\b"', message: `The summary of LendBook contains \`\\\`; ${expected}`, official },
      ],
      fixed: '"summary": "Lend a or b"',
    },
  ],
  accepts: [
    { name: 'other signs', set: { [place]: 'Lend {a} book (#1), it’s: a-b_c|d. V2' } },
    { name: 'the signs in a description', set: { '/paths/~1loans/post/description': 'Lend & return?' } },
  ],
});
