import { testRule } from './test-rule';

const at = '/paths/~1books/get/parameters/1';
const list = (collectionFormat: string) => ({
  name: 'authors',
  in: 'query',
  type: 'array',
  items: { type: 'string' },
  collectionFormat,
});

testRule('collection-format-csv', {
  finds: [
    {
      name: 'a parameter that is repeated',
      set: { [at]: list('multi') },
      finds: [
        {
          at: `${at}/collectionFormat`,
          text: '"multi"',
          message: '`collectionFormat` is `multi`; `csv` is expected.',
          official: "The 'collectionFormat' keyword value 'Multi' is not supported.",
        },
      ],
      fixed: '"collectionFormat": "csv"',
    },
    {
      name: 'items and headers',
      set: {
        [at]: { ...list('csv'), items: { type: 'array', items: { type: 'string' }, collectionFormat: 'ssv' } },
        '/paths/~1hooks/post/responses/201/headers/Location/collectionFormat': 'pipes',
      },
      finds: [
        {
          at: `${at}/items/collectionFormat`,
          text: '"ssv"',
          message: '`collectionFormat` is `ssv`; `csv` is expected.',
          official: "The 'collectionFormat' keyword value 'Ssv' is not supported.",
        },
        {
          at: '/paths/~1hooks/post/responses/201/headers/Location/collectionFormat',
          text: '"pipes"',
          message: '`collectionFormat` is `pipes`; `csv` is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'commas', set: { [at]: list('csv') } },
    {
      name: 'a body, in which another rule reports it',
      set: { '/paths/~1loans/post/parameters/0/collectionFormat': 'multi' },
    },
  ],
});
