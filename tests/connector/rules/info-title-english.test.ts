import { testRule } from './test-rule';

const official = "The 'title' value must be written in English.";

testRule('info-title-english', {
  finds: [
    {
      name: 'letters of another script',
      set: { '/info/title': 'Lending 図書館' },
      finds: [
        {
          at: '/info/title',
          text: '図',
          message: 'The title has characters that English text does not use: `図`, `書`, `館`.',
          official,
        },
      ],
    },
    {
      name: 'a picture',
      set: { '/info/title': 'Library 📚' },
      finds: [
        {
          at: '/info/title',
          text: '📚',
          message: 'The title has a character that English text does not use: `📚`.',
          official,
        },
      ],
    },
    {
      name: 'a mark that nobody can see',
      set: { '/info/title': 'Lending\u200b\u2009Library' },
      finds: [
        {
          at: '/info/title',
          text: '\u200b',
          message: 'The title has characters that English text does not use: U+200B (invisible), U+2009 (invisible).',
          official,
        },
      ],
      fixed: '"title": "Lending Library"',
    },
  ],
  accepts: [
    { name: 'accents and typographic punctuation', set: { '/info/title': 'Café “Books” – ‘n’ more™ €' } },
    {
      name: 'the mark for bytes that could not be read, which is not this rule’s matter',
      set: { '/info/title': 'B\ufffdcher' },
    },
    { name: 'a title of another type, which is not this rule’s matter', set: { '/info/title': null } },
  ],
});
