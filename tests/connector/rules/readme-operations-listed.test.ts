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
            'The readme does not list `Lend a book`, `When a book is returned`; every operation is expected there.',
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
            'The readme does not list `Search books`, `Get a book`, `Lend a book` and 1 more; every operation is expected there.',
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
          message: 'The readme does not list `Search books`; every operation is expected there.',
        },
      ],
    },
    {
      name: 'a summary that only occurs in a sentence, beside a section that lists the others',
      files: {
        'readme.md':
          '# Lending Library\nLend a book and bring it back in time.\n## Supported Operations\n### Search books\nFinds.\n### Get a book\nReads.\n### When a book is returned\nStarts a flow.\n## Getting Started\nFirst lend a book.\n',
      },
      finds: [
        {
          at: '',
          text: 'Supported Operations',
          message: 'The readme does not list `Lend a book`; every operation is expected there.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an operation with a heading, an item or a row outside of the section that lists the others',
      files: {
        'readme.md':
          '# Lending Library\n## Actions\n- Search books\n- Get a book\n## Webhooks\n| Name | What |\n|---|---|\n| When a book is returned | starts |\n## Counter\n1. Lend a book: at the desk',
      },
    },
    {
      name: 'a section that names few of them, and a text with the others',
      files: {
        'readme.md':
          '# Lending Library\nSearch books, get a book and lend a book.\n## Triggers\nWhen a book is returned',
      },
    },
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
