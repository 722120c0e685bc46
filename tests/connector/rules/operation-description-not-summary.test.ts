import { testRule } from './test-rule';

const place = '/paths/~1loans/post/description';

testRule('operation-description-not-summary', {
  finds: [
    {
      name: 'the summary with a full stop',
      set: { [place]: 'Lend A Book. ' },
      finds: [
        {
          at: place,
          text: '"Lend A Book. "',
          message: 'The description of LendBook repeats its summary; a sentence that says more is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'one word more', set: { [place]: 'Lend a book now.' } },
    {
      name: 'an internal operation',
      set: { '/paths/~1branches/get/description': 'List branches' },
    },
    { name: 'an operation without summary', remove: ['/paths/~1loans/post/summary'] },
  ],
});
