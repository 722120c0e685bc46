import { testRule } from './test-rule';

const responses = '/paths/~1books~1{bookId}/get/responses';
const schema = { type: 'object', properties: { reason: { type: 'string' } } };
const official =
  "The operation 'GetBook' has more than one response with specified schema, only one schema will be used in the designer.";

testRule('response-one-schema', {
  finds: [
    {
      name: 'a second schema',
      set: { [`${responses}/404/schema`]: schema },
      finds: [
        {
          at: responses,
          text: '"responses"',
          message: 'The responses 200 and 404 of GetBook have schemas; the designer uses one of them.',
          official,
        },
      ],
    },
    {
      name: 'three schemas, one of them in a shared response',
      set: {
        '/responses': { Gone: { description: 'Gone.', schema } },
        [`${responses}/404/schema`]: schema,
        [`${responses}/410`]: { $ref: '#/responses/Gone' },
      },
      finds: [
        {
          at: responses,
          text: '"responses"',
          message: 'The responses 200, 404 and 410 of GetBook have schemas; the designer uses one of them.',
          official,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a schema on `default`, which is another rule’s matter',
      set: { [`${responses}/default`]: { description: 'Other.', schema } },
    },
    { name: 'several responses without schemas', set: { [`${responses}/500`]: { description: 'No.' } } },
  ],
});
