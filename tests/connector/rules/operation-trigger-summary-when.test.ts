import { testRule } from './test-rule';

const place = '/paths/~1hooks/post/summary';

testRule('operation-trigger-summary-when', {
  finds: [
    {
      name: 'a trigger named like an action',
      set: { [place]: 'Book returned' },
      finds: [
        {
          at: place,
          text: '"Book returned"',
          message:
            'The summary of the trigger WhenBookReturned is "Book returned"; a summary that starts with "When" is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'a word that only starts like "when"',
      set: { [place]: 'Whenever a book is returned' },
      finds: [
        {
          at: place,
          text: '"Whenever a book is returned"',
          message:
            'The summary of the trigger WhenBookReturned is "Whenever a book is returned"; a summary that starts with "When" is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: '"when" in small letters', set: { [place]: 'when a book is returned' } },
    {
      name: 'an internal trigger',
      set: { [place]: 'Book returned', '/paths/~1hooks/post/x-ms-visibility': 'internal' },
    },
    { name: 'a trigger without summary, which is not this rule’s matter', remove: [place] },
  ],
});
