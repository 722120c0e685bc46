import { testRule } from './test-rule';

const official = "The value 'title' contains at least one of the restricted words: 'api, connector'.";

testRule('info-title-no-restricted-words', {
  finds: [
    {
      name: 'the word API',
      set: { '/info/title': 'Lending Library API' },
      finds: [
        {
          at: '/info/title',
          text: 'API',
          message: 'The title contains `API`; certification refuses this word here.',
          official,
        },
      ],
      fixed: '"title": "Lending Library"',
    },
    {
      name: 'both words in one title, in any case',
      set: { '/info/title': 'api-Connector (Lending Library)' },
      finds: [
        {
          at: '/info/title',
          text: 'api',
          message: 'The title contains `api` and `Connector`; certification refuses these words here.',
          official,
        },
      ],
      fixed: '"title": "(Lending Library)"',
    },
    {
      name: 'a title that is nothing but the word, without a proposal',
      set: { '/info/title': 'Connector' },
      finds: [
        {
          at: '/info/title',
          text: 'Connector',
          message: 'The title contains `Connector`; certification refuses this word here.',
          official,
        },
      ],
    },
    {
      name: 'the word in a text with escapes, underlined as a whole',
      files: {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "info": { "title": "Caf\\u00e9 API", "version": "1.0" }, "paths": {} }',
      },
      finds: [
        {
          at: '/info/title',
          text: '"Caf\\u00e9 API"',
          message: 'The title contains `API`; certification refuses this word here.',
          official,
        },
      ],
    },
  ],
  accepts: [
    { name: 'the letters inside another word', set: { '/info/title': 'RAPID SearchAPI Connectors' } },
    { name: 'a title of another type, which is not this rule’s matter', set: { '/info/title': ['API'] } },
  ],
});
