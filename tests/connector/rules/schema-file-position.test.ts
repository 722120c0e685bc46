import { testRule } from './test-rule';

testRule('schema-file-position', {
  finds: [
    {
      name: 'a file inside an object',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'file' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/type',
          text: '"file"',
          message:
            'The type `file` stands inside a schema; only form data and the whole schema of a response may be files.',
          official:
            "The schema type 'file' is not valid. Only parameters in 'formData' and the root response schema may be of type 'file'.",
        },
      ],
      fixed: '"string"',
    },
    {
      name: 'a file as a body',
      set: { '/paths/~1loans/post/parameters/0/schema': { type: 'file' } },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0/schema/type',
          text: '"file"',
          message:
            'The type `file` stands inside a schema; only form data and the whole schema of a response may be files.',
          official:
            "The schema type 'file' is not valid. Only parameters in 'formData' and the root response schema may be of type 'file'.",
        },
      ],
      fixed: '"string"',
    },
    {
      name: 'a definition that a body uses',
      set: { '/definitions/NewLoan': { type: 'file' } },
      finds: [
        {
          at: '/definitions/NewLoan/type',
          text: '"file"',
          message:
            'The type `file` stands inside a schema; only form data and the whole schema of a response may be files.',
          official:
            "The schema type 'file' is not valid. Only parameters in 'formData' and the root response schema may be of type 'file'.",
        },
      ],
      fixed: '"string"',
    },
    {
      name: 'a file with a format',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'file', format: 'binary' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/type',
          text: '"file"',
          message:
            'The type `file` stands inside a schema; only form data and the whole schema of a response may be files.',
          official:
            "The schema type 'file' is not valid. Only parameters in 'formData' and the root response schema may be of type 'file'.",
        },
      ],
      fixed: '"string"',
    },
  ],
  accepts: [
    {
      name: 'Base64 inside an object',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', format: 'byte' } },
    },
    { name: 'a file as an answer', set: { '/paths/~1loans/post/responses/201/schema': { type: 'file' } } },
    { name: 'a definition that an answer uses', set: { '/definitions/Loan': { type: 'file' } } },
  ],
});
