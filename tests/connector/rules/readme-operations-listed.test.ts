import { testRule } from './test-rule';

testRule('readme-operations-listed', {
  finds: [
    {
      name: 'operations that are not mentioned',
      files: { 'readme.md': '# Lending Library\n## Supported Operations\n- SearchBooks\n- **Get a  Book**\n' },
      finds: [
        {
          at: '',
          text: 'Supported Operations',
          message:
            'The readme does not mention `Lend a book`, `When a book is returned`; every operation is expected there.',
        },
      ],
    },
    {
      name: 'a readme without operations',
      files: { 'readme.md': 'Notes' },
      finds: [
        {
          at: '',
          text: '',
          message:
            'The readme does not mention `Search books`, `Get a book`, `Lend a book` and 1 more; every operation is expected there.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'all of them, by summary or id',
      files: { 'readme.md': 'search books, GETBOOK, *Lend* a book. When a book is returned: …' },
    },
    {
      name: 'deprecated operations that are left out',
      set: { '/paths/~1books~1{bookId}/get/deprecated': true },
      files: { 'readme.md': 'Search books, lend a book, when a book is returned' },
    },
  ],
});
