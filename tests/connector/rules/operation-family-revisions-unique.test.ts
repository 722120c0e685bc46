import { testRule } from './test-rule';

testRule('operation-family-revisions-unique', {
  finds: [
    {
      name: 'the same revision twice',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'GetEdition',
            'x-ms-api-annotation': { family: 'Edition', revision: 1 },
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'GetEditionV2',
            'x-ms-api-annotation': { family: 'Edition', revision: 1 },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1editions/put/x-ms-api-annotation/revision',
          text: '1',
          message: 'GetEditionV2 and GetEdition of the family `Edition` both have the revision 1.',
          official: "The operation family 'Edition' has operations with duplicate revision.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'two revisions',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'GetEdition',
            'x-ms-api-annotation': { family: 'Edition', revision: 1 },
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'GetEditionV2',
            'x-ms-api-annotation': { family: 'Edition', revision: 2 },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
    },
    {
      name: 'the same revision in two families',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'A',
            'x-ms-api-annotation': { family: 'A', revision: 1 },
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'B',
            'x-ms-api-annotation': { family: 'B', revision: 1 },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
    },
    {
      name: 'operations without a family',
      set: {
        '/paths/~1editions': {
          get: {
            operationId: 'A',
            'x-ms-api-annotation': { revision: 1 },
            responses: { '200': { description: 'The book.' } },
          },
          put: {
            operationId: 'B',
            'x-ms-api-annotation': { revision: 1 },
            responses: { '200': { description: 'The book.' } },
          },
        },
      },
    },
  ],
});
