import { testRule } from './test-rule';

const place = '/paths/~1books~1{bookId}/get/summary';

testRule('operation-summary-unique', {
  finds: [
    {
      name: 'two operations of one name',
      set: { [place]: 'search Books ' },
      finds: [
        {
          at: place,
          text: '"search Books "',
          message: 'The operations SearchBooks and GetBook have the same summary, "search Books".',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'an internal operation of the same name', set: { '/paths/~1branches/get/summary': 'Search books' } },
    {
      name: 'a deprecated operation of the same name',
      set: { '/paths/~1books/get/deprecated': true, [place]: 'Search books' },
    },
    { name: 'two blank summaries', set: { [place]: '', '/paths/~1books/get/summary': '' } },
  ],
});
