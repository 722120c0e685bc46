import { testRule } from './test-rule';

const official = "The 'description' value must be written in English.";

testRule('info-description-english', {
  finds: [
    {
      name: 'more foreign letters than a message can name',
      set: { '/info/description': 'Ищите книги в каталоге городской библиотеки.' },
      finds: [
        {
          at: '/info/description',
          text: 'И',
          message:
            'The description has characters that English text does not use: `И`, `щ`, `и`, `т`, `е` and 12 more.',
          official,
        },
      ],
    },
    {
      name: 'marks without width',
      set: { '/info/description': 'Search the\u200b catalogue of a town library and lend books.' },
      finds: [
        {
          at: '/info/description',
          text: '\u200b',
          message: 'The description has a character that English text does not use: U+200B (invisible).',
          official,
        },
      ],
      fixed: '"description": "Search the catalogue of a town library and lend books."',
    },
  ],
  accepts: [
    { name: 'accents', set: { '/info/description': 'Search the naïve and the façade of résumés…' } },
    { name: 'a missing description, which is not this rule’s matter', remove: ['/info/description'] },
  ],
});
