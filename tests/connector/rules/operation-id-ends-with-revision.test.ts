import { testRule } from './test-rule';

testRule('operation-id-ends-with-revision', {
  finds: [
    {
      name: 'a second revision without a suffix',
      set: {
        '/paths/~1books~1{bookId}/get': {
          operationId: 'GetBook',
          'x-ms-api-annotation': { family: 'GetBook', revision: 2 },
          responses: { '200': { description: 'The book.' } },
        },
      },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/operationId',
          text: '"GetBook"',
          message: '`GetBook` is revision 2 of its family; an id that ends in `V2` is expected.',
          official: "The operation Id 'GetBook' should end with revision suffix 'V2'.",
        },
      ],
    },
    {
      name: 'the suffix of another revision',
      set: {
        '/paths/~1books~1{bookId}/get': {
          operationId: 'GetBookV2',
          'x-ms-api-annotation': { family: 'GetBook', revision: 3 },
          responses: { '200': { description: 'The book.' } },
        },
      },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/operationId',
          text: '"GetBookV2"',
          message: '`GetBookV2` is revision 3 of its family; an id that ends in `V3` is expected.',
          official: "The operation Id 'GetBookV2' should end with revision suffix 'V3'.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a second revision with its suffix',
      set: {
        '/paths/~1books~1{bookId}/get': {
          operationId: 'GetBookV2',
          'x-ms-api-annotation': { family: 'GetBook', revision: 2 },
          responses: { '200': { description: 'The book.' } },
        },
      },
    },
    {
      name: 'a first revision',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { family: 'GetBook', revision: 1 } },
    },
    {
      name: 'a suffix after an underscore',
      set: {
        '/paths/~1books~1{bookId}/get': {
          operationId: 'GetBook_V2',
          'x-ms-api-annotation': { family: 'GetBook', revision: 2 },
          responses: { '200': { description: 'The book.' } },
        },
      },
    },
    {
      name: 'a small letter',
      set: {
        '/paths/~1books~1{bookId}/get': {
          operationId: 'getBookv2',
          'x-ms-api-annotation': { family: 'GetBook', revision: 2 },
          responses: { '200': { description: 'The book.' } },
        },
      },
    },
  ],
});
