import { testRule } from './test-rule';

testRule('operation-family-two-active', {
  finds: [
    {
      name: 'three operations in use',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'A',
            'x-ms-api-annotation': { family: 'Edition', revision: 1 },
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'AV2',
            'x-ms-api-annotation': { family: 'Edition', revision: 2 },
            responses: { '200': { description: 'The book.' } },
          },
          post: {
            operationId: 'AV3',
            'x-ms-api-annotation': { family: 'Edition', revision: 3 },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1editions/post/x-ms-api-annotation',
          text: '"x-ms-api-annotation"',
          message: '3 operations of the family `Edition` are in use: `A`, `AV2` and `AV3`; at most 2 are expected.',
          official:
            "The operation family 'Edition' has more than two active operations. Extra operations must be deprecated.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'two in use and one deprecated',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'A',
            'x-ms-api-annotation': { family: 'Edition', revision: 1 },
            deprecated: true,
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'AV2',
            'x-ms-api-annotation': { family: 'Edition', revision: 2 },
            responses: { '200': { description: 'The book.' } },
          },
          post: {
            operationId: 'AV3',
            'x-ms-api-annotation': { family: 'Edition', revision: 3 },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
    },
    {
      name: 'three operations of two families',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'A',
            'x-ms-api-annotation': { family: 'A', revision: 1 },
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'AV2',
            'x-ms-api-annotation': { family: 'A', revision: 2 },
            responses: { '200': { description: 'The book.' } },
          },
          post: {
            operationId: 'B',
            'x-ms-api-annotation': { family: 'B', revision: 1 },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
    },
  ],
});
