import { testRule } from './test-rule';

testRule('annotation-replacement-api-required', {
  finds: [
    {
      name: 'a replacement without a connector',
      set: {
        '/paths/~1books~1{bookId}/get': {
          operationId: 'GetBook',
          'x-ms-api-annotation': { replacement: { operationId: 'GetBookV2' } },
          deprecated: true,
          responses: { '200': { description: 'The book.' } },
        },
      },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-api-annotation/replacement',
          text: '"replacement"',
          message: 'The replacement of GetBook names no `api`.',
          official:
            "The 'x-ms-api-annotation' extension for operation 'GetBook' is invalid. The replacement property must specify 'api' property.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a replacement in two parts',
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
      name: 'no replacement',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { family: 'GetBook', revision: 1 } },
    },
  ],
});
