import { testRule } from './test-rule';

testRule('editor-dictionary-on-open-object', {
  finds: [
    {
      name: 'a dictionary for a text',
      set: { '/definitions/NewLoan/properties/labels': { type: 'string', 'x-ms-editor': 'dictionary' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/labels/x-ms-editor',
          text: '"dictionary"',
          message: 'The dictionary editor stands on a schema of type `string`; an object is expected.',
          official:
            "The 'x-ms-editor' extension can be specified as 'dictionary' only for schema with type object and additional properties allowed.",
        },
      ],
    },
    {
      name: 'an object that is closed',
      set: {
        '/definitions/NewLoan/properties/labels': {
          type: 'object',
          additionalProperties: false,
          'x-ms-editor': 'dictionary',
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/labels/x-ms-editor',
          text: '"dictionary"',
          message: 'The dictionary editor stands on an object that forbids additional properties.',
          official:
            "The 'x-ms-editor' extension can be specified as 'dictionary' only for schema with type object and additional properties allowed.",
        },
      ],
    },
    {
      name: 'a schema without a type',
      set: { '/definitions/NewLoan/properties/labels': { 'x-ms-editor': 'dictionary' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/labels/x-ms-editor',
          text: '"dictionary"',
          message: 'The dictionary editor stands on a schema without a type; an object is expected.',
          official:
            "The 'x-ms-editor' extension can be specified as 'dictionary' only for schema with type object and additional properties allowed.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a dictionary for an open object',
      set: {
        '/definitions/NewLoan/properties/labels': {
          type: 'object',
          additionalProperties: { type: 'string' },
          'x-ms-editor': 'dictionary',
        },
      },
    },
    {
      name: 'another editor',
      set: { '/definitions/NewLoan/properties/labels': { type: 'string', 'x-ms-editor': 'html' } },
    },
    {
      name: 'an object that does not forbid them',
      set: { '/definitions/NewLoan/properties/labels': { type: 'object', 'x-ms-editor': 'dictionary' } },
    },
  ],
});
