import { testRule } from './test-rule';

testRule('schema-keyword-has-effect', {
  finds: [
    {
      name: 'a composition',
      set: {
        '/definitions/NewLoan': {
          allOf: [{ $ref: '#/definitions/Book' }, { type: 'object', properties: { memberId: { type: 'string' } } }],
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/allOf',
          text: '"allOf"',
          message: '`allOf` is accepted with a warning and has no effect.',
          official: "The 'allOf' keyword is not supported.",
        },
      ],
    },
    {
      name: 'unique items',
      set: { '/definitions/NewLoan/properties/tags': { type: 'array', items: { type: 'string' }, uniqueItems: true } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/tags/uniqueItems',
          text: '"uniqueItems"',
          message: '`uniqueItems` is accepted with a warning and has no effect.',
          official: "The 'uniqueItems' keyword is not supported.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'one object',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          properties: { bookId: { type: 'string' }, memberId: { type: 'string' } },
        },
      },
    },
    { name: 'a property of that name', set: { '/definitions/NewLoan/properties/uniqueItems': { type: 'boolean' } } },
  ],
});
