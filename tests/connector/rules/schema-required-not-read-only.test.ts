import { testRule } from './test-rule';

testRule('schema-required-not-read-only', {
  finds: [
    {
      name: 'a read-only property that an input requires',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'string', readOnly: true } },
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/id',
          text: '"id"',
          message: '`id` is read-only and required in an input, so nobody can give it.',
          official: "An input property cannot be 'readonly' and required.",
        },
      ],
    },
    {
      name: 'a definition that a body reaches through another',
      set: {
        '/definitions/NewLoan/properties/book': { $ref: '#/definitions/Book' },
        '/definitions/Book/required': ['id'],
        '/definitions/Book/properties/id/readOnly': true,
      },
      finds: [
        {
          at: '/definitions/Book/properties/id',
          text: '"id"',
          message: '`id` is read-only and required in an input, so nobody can give it.',
          official: "An input property cannot be 'readonly' and required.",
        },
      ],
    },
    {
      name: 'a body that is written out',
      set: {
        '/paths/~1loans/post/parameters/0/schema': {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'string', readOnly: true } },
        },
      },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0/schema/properties/id',
          text: '"id"',
          message: '`id` is read-only and required in an input, so nobody can give it.',
          official: "An input property cannot be 'readonly' and required.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a read-only property that is not required',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          required: ['bookId'],
          properties: { id: { type: 'string', readOnly: true }, bookId: { type: 'string' } },
        },
      },
    },
    {
      name: 'a definition that only answers use',
      set: { '/definitions/Book/required': ['id'], '/definitions/Book/properties/id/readOnly': true },
    },
  ],
});
