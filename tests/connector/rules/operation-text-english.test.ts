import { testRule } from './test-rule';

const loan = '/paths/~1loans/post';

testRule('operation-text-english', {
  finds: [
    {
      name: 'a summary in another script',
      set: { [`${loan}/summary`]: 'Выдать книгу' },
      finds: [
        {
          at: `${loan}/summary`,
          text: 'В',
          message:
            'The summary of LendBook has characters that English text does not use: `В`, `ы`, `д`, `а`, `т` and 6 more.',
          official: "The 'summary' value must be written in English.",
        },
      ],
    },
    {
      name: 'an invisible mark in a description',
      set: { [`${loan}/description`]: 'Lends a\u200b book.' },
      finds: [
        {
          at: `${loan}/description`,
          text: '\u200b',
          message: 'The description of LendBook has a character that English text does not use: U+200B (invisible).',
          official: "The 'description' value must be written in English.",
        },
      ],
      fixed: '"description": "Lends a book."',
    },
  ],
  accepts: [
    { name: 'accents and typographic punctuation', set: { [`${loan}/description`]: 'Lends a “résumé” – or more…' } },
    { name: 'texts of another type, which are not this rule’s matter', set: { [`${loan}/summary`]: null } },
  ],
});
