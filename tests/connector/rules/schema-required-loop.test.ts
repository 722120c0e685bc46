import { testRule } from './test-rule';

testRule('schema-required-loop', {
  finds: [
    {
      name: 'an object that requires itself',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          required: ['parent'],
          properties: { parent: { $ref: '#/definitions/NewLoan' } },
        },
      },
      finds: [
        {
          at: '/definitions/NewLoan/properties/parent',
          text: '"parent"',
          message: 'Required properties lead back to the same object: `parent`.',
          official: 'Loops of required schema properties are not allowed.',
        },
      ],
    },
    {
      name: 'two objects that require each other',
      set: {
        '/definitions/Book': {
          type: 'object',
          required: ['loan'],
          properties: { loan: { $ref: '#/definitions/Loan' } },
        },
        '/definitions/Loan': {
          type: 'object',
          required: ['book'],
          properties: { book: { $ref: '#/definitions/Book' } },
        },
      },
      finds: [
        {
          at: '/definitions/Loan/properties/book',
          text: '"book"',
          message: 'Required properties lead back to the same object: `loan` → `book`.',
          official: 'Loops of required schema properties are not allowed.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an object that may hold itself',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'string' }, parent: { $ref: '#/definitions/NewLoan' } },
        },
      },
    },
    {
      name: 'a loop through an array',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          required: ['parts'],
          properties: { parts: { type: 'array', items: { $ref: '#/definitions/NewLoan' } } },
        },
      },
    },
    {
      name: 'a loop of which one step is optional',
      set: {
        '/definitions/Book': { type: 'object', properties: { loan: { $ref: '#/definitions/Loan' } } },
        '/definitions/Loan': {
          type: 'object',
          required: ['book'],
          properties: { book: { $ref: '#/definitions/Book' } },
        },
      },
    },
    {
      name: 'two required ways to the same object',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          required: ['a', 'b'],
          properties: { a: { $ref: '#/definitions/Book' }, b: { $ref: '#/definitions/Book' } },
        },
        '/definitions/Book/required': ['id'],
      },
    },
    {
      name: 'a reference that leads nowhere',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          required: ['a'],
          properties: { a: { $ref: '#/definitions/Nothing' } },
        },
      },
    },
  ],
});
