import { testRule } from './test-rule';

testRule('schema-required-not-empty', {
  finds: [
    {
      name: 'an empty list',
      set: { '/definitions/NewLoan': { type: 'object', required: [], properties: { bookId: { type: 'string' } } } },
      finds: [
        {
          at: '/definitions/NewLoan/required',
          text: '"required"',
          message: '`required` is an empty list; at least one name is expected.',
          official:
            "The 'required' array requires at least one value. If no properties are required in the schema, remove the 'required' property.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a list with a name',
      set: {
        '/definitions/NewLoan': { type: 'object', required: ['bookId'], properties: { bookId: { type: 'string' } } },
      },
    },
    { name: 'a required parameter', set: { '/paths/~1loans/post/parameters/0/required': true } },
    {
      name: 'a property of that name',
      set: { '/definitions/NewLoan/properties/required': { type: 'array', items: { type: 'string' } } },
    },
  ],
});
