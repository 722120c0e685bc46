import { testRule } from './test-rule';

testRule('schema-keyword-supported', {
  finds: [
    {
      name: 'alternatives',
      set: { '/definitions/NewLoan/properties/bookId': { oneOf: [{ type: 'string' }, { type: 'integer' }] } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/oneOf',
          text: '"oneOf"',
          message: '`oneOf` is not a keyword of Swagger 2.0; the platform refuses it.',
          official: "The 'oneOf' keyword is not supported.",
        },
      ],
    },
    {
      name: 'a value that may be null',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', nullable: true } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/nullable',
          text: '"nullable"',
          message: '`nullable` is not a keyword of Swagger 2.0; the platform refuses it.',
          official: "The 'nullable' keyword is not supported.",
        },
      ],
    },
    {
      name: 'a constant',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', const: 'a' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/const',
          text: '"const"',
          message: '`const` is not a keyword of Swagger 2.0; the platform refuses it.',
          official: "The 'const' keyword is not supported.",
        },
      ],
      fixed: '"enum"',
    },
    {
      name: 'a constant beside an enum',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', enum: ['a'], const: 'a' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/const',
          text: '"const"',
          message: '`const` is not a keyword of Swagger 2.0; the platform refuses it.',
          official: "The 'const' keyword is not supported.",
        },
      ],
    },
    {
      name: 'all of them',
      set: { '/definitions/NewLoan': { anyOf: [], not: {}, patternProperties: {} } },
      finds: [
        {
          at: '/definitions/NewLoan/anyOf',
          text: '"anyOf"',
          message: '`anyOf` is not a keyword of Swagger 2.0; the platform refuses it.',
          official: "The 'anyOf' keyword is not supported.",
        },
        {
          at: '/definitions/NewLoan/not',
          text: '"not"',
          message: '`not` is not a keyword of Swagger 2.0; the platform refuses it.',
          official: "The 'not' keyword is not supported.",
        },
        {
          at: '/definitions/NewLoan/patternProperties',
          text: '"patternProperties"',
          message: '`patternProperties` is not a keyword of Swagger 2.0; the platform refuses it.',
          official: "The 'patternProperties' keyword is not supported.",
        },
      ],
    },
    {
      name: 'a type that may be null',
      set: { '/definitions/NewLoan/properties/bookId/type': ['string', 'null'] },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/type',
          text: '"type"',
          message: '`type` is a list of types; one type is expected.',
          official: "The 'type' keyword is not supported.",
        },
      ],
      fixed: '"string"',
    },
    {
      name: 'a list of two types',
      set: { '/definitions/NewLoan/properties/bookId/type': ['string', 'integer'] },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/type',
          text: '"type"',
          message: '`type` is a list of types; one type is expected.',
          official: "The 'type' keyword is not supported.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'one type',
      set: {
        '/definitions/NewLoan/properties/bookId': {
          type: 'string',
          description: 'The number of the book, or nothing.',
        },
      },
    },
    {
      name: 'a property of that name',
      set: {
        '/definitions/NewLoan/properties/not': { type: 'boolean' },
        '/definitions/NewLoan/properties/const': { type: 'string' },
      },
    },
    { name: 'an extension for null', set: { '/definitions/NewLoan/properties/bookId/x-nullable': true } },
    { name: 'a keyword inside an example', set: { '/definitions/NewLoan/example': { oneOf: [] } } },
  ],
});
