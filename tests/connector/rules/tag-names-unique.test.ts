import { testRule } from './test-rule';

const finding = (at: string) => ({
  at,
  text: '"books"',
  message: 'The tag `books` is declared twice; once is expected.',
  official: "The 'tags' property defines tag 'books' multiple times.",
});

testRule('tag-names-unique', {
  finds: [
    {
      name: 'the same tag twice',
      set: { '/tags': [{ name: 'books' }, { name: 'loans' }, { name: 'books' }] },
      finds: [finding('/tags/2/name')],
      fixed: '"name": "loans"\n    }\n  ]',
    },
    {
      name: 'two tags of one name that say different things',
      set: {
        '/tags': [
          { name: 'books', description: 'The catalogue.' },
          { name: 'books', description: 'The shelves.' },
        ],
      },
      finds: [finding('/tags/1/name')],
    },
  ],
  accepts: [
    { name: 'names in other letters', set: { '/tags': [{ name: 'books' }, { name: 'Books' }] } },
    { name: 'tags without names, which another rule reports', set: { '/tags': [{}, {}] } },
    {
      name: 'a tag that operations use twice',
      set: { '/paths/~1books/get/tags': ['a'], '/paths/~1loans/post/tags': ['a'] },
    },
  ],
});
