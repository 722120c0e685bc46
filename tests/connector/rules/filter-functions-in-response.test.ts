import { testRule } from './test-rule';

testRule('filter-functions-in-response', {
  finds: [
    {
      name: 'a field of a request',
      set: { '/definitions/NewLoan/properties/bookId/x-ms-capabilities': { filterFunctions: ['eq'] } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/x-ms-capabilities/filterFunctions',
          text: '"filterFunctions"',
          message: '`filterFunctions` stands in the schema of a request; only fields of responses can be filtered.',
          official: "The 'filterFunctions' property has to be in the response schema.",
        },
      ],
    },
    {
      name: 'a definition that a request reaches through another',
      set: {
        '/definitions/NewLoan/properties/book': { $ref: '#/definitions/Book' },
        '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: ['eq'] },
      },
      finds: [
        {
          at: '/definitions/Book/properties/title/x-ms-capabilities/filterFunctions',
          text: '"filterFunctions"',
          message: '`filterFunctions` stands in the schema of a request; only fields of responses can be filtered.',
          official: "The 'filterFunctions' property has to be in the response schema.",
        },
      ],
    },
    {
      name: 'a body that is written out',
      set: {
        '/paths/~1loans/post/parameters/0/schema': {
          type: 'object',
          properties: { a: { type: 'string', 'x-ms-capabilities': { filterFunctions: ['eq'] } } },
        },
      },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0/schema/properties/a/x-ms-capabilities/filterFunctions',
          text: '"filterFunctions"',
          message: '`filterFunctions` stands in the schema of a request; only fields of responses can be filtered.',
          official: "The 'filterFunctions' property has to be in the response schema.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a field of a response',
      set: { '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: ['eq'] } },
    },
    {
      name: 'a definition that nobody uses',
      set: { '/definitions/Spare': { type: 'string', 'x-ms-capabilities': { filterFunctions: ['eq'] } } },
    },
  ],
});
