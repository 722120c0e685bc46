import { testRule } from './test-rule';

testRule('operation-family-one-without-revision', {
  finds: [
    {
      name: 'two without a number',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'A',
            'x-ms-api-annotation': { family: 'Edition' },
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'AV2',
            'x-ms-api-annotation': { family: 'Edition' },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1editions/put/x-ms-api-annotation',
          text: '"x-ms-api-annotation"',
          message: '`A` and `AV2` of the family `Edition` have no revision; at most one is expected.',
          official:
            "The operation family 'Edition' has several operations with empty revision. Only one operation can have empty revision.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'two with numbers',
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
        },
      },
    },
    {
      name: 'one without a number',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'A',
            'x-ms-api-annotation': { family: 'Edition' },
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'AV2',
            'x-ms-api-annotation': { family: 'Edition', revision: 2 },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
    },
  ],
});
