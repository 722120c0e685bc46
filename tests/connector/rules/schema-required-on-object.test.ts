import { testRule } from './test-rule';

testRule('schema-required-on-object', {
  finds: [
    {
      name: 'a property that says it of itself',
      set: { '/definitions/NewLoan': { type: 'object', properties: { bookId: { type: 'string', required: true } } } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/required',
          text: 'true',
          message: '`required` is `true` on a schema; a list of names on the object that holds it is expected.',
          official: "The property 'required' is applicable to schemas with 'object' type only and should be removed.",
        },
      ],
      fixed: '"required": [',
    },
    {
      name: 'a list on a text',
      set: { '/definitions/NewLoan/properties/bookId/required': ['bookId'] },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/required',
          text: '"required"',
          message: '`required` stands on a schema of type `string`; only objects have properties to require.',
          official: "The property 'required' is applicable to schemas with 'object' type only and should be removed.",
        },
      ],
    },
    {
      name: 'a mark that says no',
      set: { '/definitions/NewLoan/properties/bookId/required': false },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/required',
          text: 'false',
          message: '`required` is `false` on a schema; a list of names on the object that holds it is expected.',
          official: "The property 'required' is applicable to schemas with 'object' type only and should be removed.",
        },
      ],
    },
    {
      name: 'a mark of a property that is listed already',
      set: { '/definitions/NewLoan/properties/bookId/required': true },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/required',
          text: 'true',
          message: '`required` is `true` on a schema; a list of names on the object that holds it is expected.',
          official: "The property 'required' is applicable to schemas with 'object' type only and should be removed.",
        },
      ],
    },
    {
      name: 'a mark of a property that joins a list',
      set: { '/definitions/NewLoan/properties/note': { type: 'string', required: true } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/note/required',
          text: 'true',
          message: '`required` is `true` on a schema; a list of names on the object that holds it is expected.',
          official: "The property 'required' is applicable to schemas with 'object' type only and should be removed.",
        },
      ],
    },
    {
      name: 'a mark on a body',
      set: { '/paths/~1loans/post/parameters/0/schema': { type: 'object', required: true } },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0/schema/required',
          text: 'true',
          message: '`required` is `true` on a schema; a list of names on the object that holds it is expected.',
          official: "The property 'required' is applicable to schemas with 'object' type only and should be removed.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an object that lists it',
      set: {
        '/definitions/NewLoan': { type: 'object', required: ['bookId'], properties: { bookId: { type: 'string' } } },
      },
    },
    {
      name: 'a schema without a type',
      set: { '/definitions/NewLoan': { required: ['a'], properties: { a: { type: 'string' } } } },
    },
  ],
});
