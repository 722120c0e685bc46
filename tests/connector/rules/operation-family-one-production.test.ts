import { testRule } from './test-rule';

testRule('operation-family-one-production', {
  finds: [
    {
      name: 'two in production',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'A',
            'x-ms-api-annotation': { family: 'Edition', revision: 1, status: 'Production' },
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'AV2',
            'x-ms-api-annotation': { family: 'Edition', revision: 2, status: 'Production' },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1editions/put/x-ms-api-annotation',
          text: '"x-ms-api-annotation"',
          message: '`A` and `AV2` of the family `Edition` are all in production; one is expected.',
          official:
            "The operation family 'Edition' has several active operations in Production status. Previous revisions should be deprecated.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'one in production',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'A',
            'x-ms-api-annotation': { family: 'Edition', revision: 1, status: 'Production' },
            deprecated: true,
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'AV2',
            'x-ms-api-annotation': { family: 'Edition', revision: 2, status: 'Production' },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
    },
    {
      name: 'a preview beside it',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'A',
            'x-ms-api-annotation': { family: 'A', revision: 1, status: 'Production' },
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'AV2',
            'x-ms-api-annotation': { family: 'A', revision: 2, status: 'Preview' },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
    },
  ],
});
