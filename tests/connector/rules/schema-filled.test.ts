import { testRule } from './test-rule';

testRule('schema-filled', {
  finds: [
    {
      name: 'an empty schema',
      set: { '/definitions/NewLoan/properties/bookId': {} },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId',
          text: '"bookId"',
          message: 'The schema `bookId` is empty; at least a type is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'an object without properties',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'object', description: 'The book.' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId',
          text: '"bookId"',
          message: 'The object `bookId` has no properties.',
          official: null,
        },
      ],
    },
    {
      name: 'an empty list of properties',
      set: { '/definitions/Empty': { type: 'object', properties: {} } },
      finds: [
        { at: '/definitions/Empty', text: '"Empty"', message: 'The object `Empty` has no properties.', official: null },
      ],
    },
    {
      name: 'an empty body',
      set: { '/paths/~1loans/post/parameters/0/schema': {} },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0/schema',
          text: '"schema"',
          message: 'The schema is empty; at least a type is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'empty items',
      set: { '/definitions/NewLoan/properties/tags': { type: 'array', items: {} } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/tags/items',
          text: '"items"',
          message: 'The schema is empty; at least a type is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an object with properties',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'object', properties: { number: { type: 'string' } } } },
    },
    {
      name: 'free names',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'object', additionalProperties: { type: 'string' } } },
    },
    {
      name: 'a dynamic schema',
      set: {
        '/definitions/NewLoan/properties/bookId': {
          type: 'object',
          'x-ms-dynamic-schema': { operationId: 'ListBranches' },
        },
      },
    },
    { name: 'a text', set: { '/definitions/NewLoan/properties/bookId': { type: 'string' } } },
    {
      name: 'an answer as a whole, which another rule speaks of',
      set: { '/paths/~1loans/post/responses/201/schema': {} },
    },
  ],
});
