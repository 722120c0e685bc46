import { testRule } from './test-rule';

testRule('schema-type-given', {
  finds: [
    {
      name: 'a property without a type',
      set: { '/definitions/NewLoan/properties/bookId': { description: 'The book to lend.' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId',
          text: '"bookId"',
          message: 'The schema has no `type`, so its value is shown without one.',
          official: null,
        },
      ],
    },
    {
      name: 'an enum of texts',
      set: { '/definitions/NewLoan/properties/bookId': { enum: ['a', 'b'] } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId',
          text: '"bookId"',
          message: 'The schema has no `type`, so its value is shown without one.',
          official: null,
        },
      ],
      fixed: '"type": "string"',
    },
    {
      name: 'an enum of mixed values',
      set: { '/definitions/NewLoan/properties/bookId': { enum: ['a', 1] } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId',
          text: '"bookId"',
          message: 'The schema has no `type`, so its value is shown without one.',
          official: null,
        },
      ],
    },
    {
      name: 'a format alone',
      set: { '/definitions/NewLoan/properties/bookId': { format: 'uuid' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId',
          text: '"bookId"',
          message: 'The schema has no `type`, so its value is shown without one.',
          official: null,
        },
      ],
      fixed: '"type": "string"',
    },
  ],
  accepts: [
    {
      name: 'a property with a type',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', description: 'The book to lend.' } },
    },
    {
      name: 'properties, items and dynamic schemas, which tell the type',
      set: {
        '/definitions/NewLoan/properties/a': { properties: {} },
        '/definitions/NewLoan/properties/b': { items: { type: 'string' } },
        '/definitions/NewLoan/properties/c': { 'x-ms-dynamic-schema': { operationId: 'ListBranches' } },
        '/definitions/NewLoan/properties/d': { $ref: '#/definitions/Book' },
      },
    },
    { name: 'an empty schema, which another rule speaks of', set: { '/definitions/NewLoan/properties/bookId': {} } },
  ],
});
