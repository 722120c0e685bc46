import { testRule } from './test-rule';

const official = 'The operation is not valid, it must contain at least one response definition.';
const message = 'The operation GetBook has no response; one at least is expected.';
const operation = '/paths/~1books~1{bookId}/get';

testRule('response-required', {
  finds: [
    {
      name: 'an operation without responses',
      remove: [`${operation}/responses`],
      finds: [{ at: operation, text: '"get"', message, official }],
    },
    {
      name: 'an empty object',
      set: { [`${operation}/responses`]: {} },
      finds: [{ at: `${operation}/responses`, text: '"responses"', message, official }],
    },
    {
      name: 'nothing but extensions',
      set: { [`${operation}/responses`]: { 'x-note': 'later' } },
      finds: [{ at: `${operation}/responses`, text: '"responses"', message, official }],
    },
    {
      name: 'a webhook trigger without the member',
      remove: ['/paths/~1hooks/post/responses'],
      finds: [
        {
          at: '/paths/~1hooks/post',
          text: '"post"',
          message: 'The operation WhenBookReturned has no response; one at least is expected.',
          official,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a webhook trigger with no responses, as published ones have',
      set: { '/paths/~1hooks/post/responses': {} },
    },
    { name: 'a response by reference', set: { [`${operation}/responses`]: { 200: { $ref: '#/responses/None' } } } },
    { name: 'another JSON type, which is another rule’s matter', set: { [`${operation}/responses`]: [] } },
  ],
});
