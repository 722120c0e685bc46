import { testRule } from './test-rule';

const official = (name: string) =>
  `Encoding for path parameter '${name}' is missing, which might lead to invalid requests. Use "x-ms-url-encoding": "single" to ensure the value is URL encoded.`;

testRule('parameter-path-encoding', {
  finds: [
    {
      name: 'a parameter without it',
      remove: ['/paths/~1hooks~1{hookId}/delete/parameters/0/x-ms-url-encoding'],
      finds: [
        {
          at: '/paths/~1hooks~1{hookId}/delete/parameters/0',
          text: '{',
          message:
            'The path parameter `hookId` has no `x-ms-url-encoding`; a `/` or a space in its value breaks the address.',
          official: official('hookId'),
        },
      ],
      fixed: '"description": "The number of the subscription.",\n            "x-ms-url-encoding": "single"',
    },
    {
      name: 'a shared parameter once, however often it is used',
      set: {
        '/paths/~1books~1{bookId}/put': {
          operationId: 'PutBook',
          parameters: [{ $ref: '#/parameters/BookId' }],
          responses: {},
        },
      },
      remove: ['/parameters/BookId/x-ms-url-encoding'],
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/parameters/0',
          text: '{',
          message:
            'The path parameter `bookId` has no `x-ms-url-encoding`; a `/` or a space in its value breaks the address.',
          official: official('bookId'),
        },
      ],
    },
  ],
  accepts: [
    { name: 'the other encoding', set: { '/parameters/BookId/x-ms-url-encoding': 'double' } },
    {
      name: 'a value that does not exist, which another rule reports',
      set: { '/parameters/BookId/x-ms-url-encoding': 'triple' },
    },
  ],
});
