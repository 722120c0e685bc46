import { testRule } from './test-rule';

testRule('schema-binary-at-top-level', {
  finds: [
    {
      name: 'raw bytes inside an object',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', format: 'binary' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/format',
          text: '"binary"',
          message: 'A value of the format `binary` stands inside a schema; it is expected at the top of a body only.',
          official:
            "A schema with type/format 'string/binary' can only be at the top level of a body or formData parameter.",
        },
      ],
      fixed: '"byte"',
    },
    {
      name: 'raw bytes in an array',
      set: { '/definitions/NewLoan/properties/files': { type: 'array', items: { type: 'string', format: 'binary' } } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/files/items/format',
          text: '"binary"',
          message: 'A value of the format `binary` stands inside a schema; it is expected at the top of a body only.',
          official:
            "A schema with type/format 'string/binary' can only be at the top level of a body or formData parameter.",
        },
      ],
      fixed: '"byte"',
    },
  ],
  accepts: [
    {
      name: 'Base64 inside an object',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', format: 'byte' } },
    },
    { name: 'a whole body', set: { '/paths/~1loans/post/parameters/0/schema': { type: 'string', format: 'binary' } } },
    {
      name: 'a whole answer',
      set: { '/paths/~1loans/post/responses/201/schema': { type: 'string', format: 'binary' } },
    },
    { name: 'a definition of its own', set: { '/definitions/File': { type: 'string', format: 'binary' } } },
  ],
});
