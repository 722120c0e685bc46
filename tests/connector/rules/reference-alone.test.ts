import { testRule } from './test-rule';

const official = "When '$ref' is defined, no other properties may be specified.";

testRule('reference-alone', {
  finds: [
    {
      name: 'texts beside a schema reference',
      set: {
        '/definitions/Loan/properties/book': { 'x-ms-summary': 'Book', $ref: '#/definitions/Book', description: 'It.' },
      },
      finds: [
        {
          at: '/definitions/Loan/properties/book',
          text: '"book"',
          message: '`x-ms-summary`, `description` stand beside `$ref` and are ignored; `$ref` is expected alone.',
          official,
        },
      ],
      fixed: '"book": {\n          "$ref": "#/definitions/Book"\n        }',
    },
    {
      name: 'a member beside a parameter reference',
      set: { '/paths/~1books/get/parameters/2': { $ref: '#/parameters/PageSize', required: true } },
      finds: [
        {
          at: '/paths/~1books/get/parameters/2',
          text: '{',
          message: '`required` stands beside `$ref` and is ignored; `$ref` is expected alone.',
          official,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a property that is called $ref',
      set: { '/definitions/Book/properties': { $ref: { type: 'string' }, title: { type: 'string' } } },
    },
    { name: 'an example that looks like a reference', set: { '/definitions/Book/example': { $ref: 'a', title: 'b' } } },
  ],
});
