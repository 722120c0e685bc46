import { testRule } from './test-rule';

testRule('schema-required-defined', {
  finds: [
    {
      name: 'a name that is not described',
      set: {
        '/definitions/NewLoan': { type: 'object', required: ['bookID'], properties: { bookId: { type: 'string' } } },
      },
      finds: [
        {
          at: '/definitions/NewLoan/required/0',
          text: '"bookID"',
          message: '`bookID` is required, but `properties` does not describe it.',
          official: "The required property 'bookID' is not defined in the object schema.",
        },
      ],
      fixed: '"bookId"',
    },
    {
      name: 'no properties at all',
      set: { '/definitions/NewLoan': { type: 'object', required: ['days'] } },
      finds: [
        {
          at: '/definitions/NewLoan/required/0',
          text: '"days"',
          message: '`days` is required, but `properties` does not describe it.',
          official: "The required property 'days' is not defined in the object schema.",
        },
      ],
    },
    {
      name: 'one of several names',
      set: { '/definitions/NewLoan/required': ['bookId', 'days'] },
      finds: [
        {
          at: '/definitions/NewLoan/required/1',
          text: '"days"',
          message: '`days` is required, but `properties` does not describe it.',
          official: "The required property 'days' is not defined in the object schema.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a name that is described',
      set: {
        '/definitions/NewLoan': { type: 'object', required: ['bookId'], properties: { bookId: { type: 'string' } } },
      },
    },
    {
      name: 'a property in a part of the composition',
      set: { '/definitions/NewLoan': { type: 'object', required: ['id'], allOf: [{ $ref: '#/definitions/Book' }] } },
    },
    {
      name: 'a part of a composition that requires what another part describes',
      set: { '/definitions/NewLoan': { allOf: [{ required: ['id'] }, { $ref: '#/definitions/Book' }] } },
    },
    {
      name: 'a schema that is known at run time only',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          required: ['id'],
          'x-ms-dynamic-schema': { operationId: 'ListBranches' },
        },
      },
    },
    {
      name: 'a list on a text, which another rule speaks of',
      set: { '/definitions/NewLoan/properties/bookId/required': ['a'] },
    },
  ],
});
