import { testRule } from './test-rule';

const place = '/paths/~1loans/post/summary';
const titleCase =
  'The summary of LendBook is in Title Case; sentence case is expected, with capitals for the first word and for names only.';

testRule('operation-summary-sentence-case', {
  finds: [
    {
      name: 'Title Case',
      set: { [place]: 'Lend a Book to a Member' },
      finds: [{ at: place, text: '"Lend a Book to a Member"', message: titleCase, official: null }],
      fixed: '"summary": "Lend a book to a member"',
    },
    {
      name: 'Title Case beside the name of the connector',
      set: { [place]: 'Get Lending Library Member Cards' },
      finds: [{ at: place, text: '"Get Lending Library Member Cards"', message: titleCase }],
      fixed: '"summary": "Get Lending Library member cards"',
    },
    {
      name: 'a small letter at the start',
      set: { [place]: 'lend a book' },
      finds: [
        {
          at: place,
          text: '"lend a book"',
          message: 'The summary of LendBook starts with a small letter; a capital is expected.',
        },
      ],
      fixed: '"summary": "Lend a book"',
    },
  ],
  accepts: [
    { name: 'one name', set: { [place]: 'Get Dewey number' } },
    { name: 'one word that may be a name', set: { [place]: 'Get Books' } },
    { name: 'short forms in capitals', set: { [place]: 'Get PDF and CSV by ID' } },
    { name: 'names beside other words', set: { [place]: 'Send books from New York' } },
    { name: 'a name that starts small', set: { [place]: 'eBook download' } },
    { name: 'an internal operation', set: { '/paths/~1branches/get/summary': 'List All Branches' } },
    { name: 'a blank summary, which is not this rule’s matter', set: { [place]: '' } },
  ],
});
