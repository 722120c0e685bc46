import { testRule } from './test-rule';

testRule('annotation-replacement-on-deprecated', {
  finds: [
    {
      name: 'a replacement of an operation in use',
      set: {
        '/paths/~1books~1{bookId}/get': {
          operationId: 'GetBook',
          'x-ms-api-annotation': { replacement: { api: 'library', operationId: 'GetBookV2' } },
          responses: { '200': { description: 'The book.' } },
        },
      },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-api-annotation/replacement',
          text: '"replacement"',
          message: 'GetBook names a replacement, but is not deprecated.',
          official:
            "The 'x-ms-api-annotation' extension for operation 'GetBook' is invalid. The replacement property should be specified for deprecated operations only.",
        },
      ],
      fixed: '"deprecated": true',
    },
    {
      name: 'an operation that says it is not deprecated',
      set: {
        '/paths/~1books~1{bookId}/get': {
          operationId: 'GetBook',
          'x-ms-api-annotation': { replacement: { api: 'library', operationId: 'GetBookV2' } },
          deprecated: false,
          responses: { '200': { description: 'The book.' } },
        },
      },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-api-annotation/replacement',
          text: '"replacement"',
          message: 'GetBook names a replacement, but is not deprecated.',
          official:
            "The 'x-ms-api-annotation' extension for operation 'GetBook' is invalid. The replacement property should be specified for deprecated operations only.",
        },
      ],
      fixed: 'true',
    },
  ],
  accepts: [
    {
      name: 'a replacement of a deprecated operation',
      set: {
        '/paths/~1books~1{bookId}/get': {
          operationId: 'GetBook',
          'x-ms-api-annotation': { replacement: { api: 'library', operationId: 'GetBookV2' } },
          deprecated: true,
          responses: { '200': { description: 'The book.' } },
        },
      },
    },
    {
      name: 'an annotation without a replacement',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { family: 'GetBook', revision: 1 } },
    },
  ],
});
