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
    {
      name: 'an operation that is named by its id alone, where the others are named by their summaries',
      set: Object.fromEntries(
        ['Shelve', 'Sort', 'Return'].map((verb) => [
          `/paths/~1${verb}`,
          { get: { operationId: `${verb}Books`, summary: `${verb} books` } },
        ]),
      ),
      files: {
        'readme.md':
          '# Operations\nFind books (SearchBooks), Get a book, Lend a book, When a book is returned, shelve books, sort books, return books',
      },
      finds: [
        {
          at: '',
          text: 'Operations',
          message: 'The readme does not mention `Search books`; every operation is expected there.',
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
