import { testRule } from './test-rule';

const responses = '/paths/~1books~1{bookId}/get/responses';
const finding = {
  at: responses,
  text: '"responses"',
  message: 'The operation GetBook has no successful response; a code from 200 to 299 is expected.',
  official: "The operation 'GetBook' should have at least one successful response definition.",
};

testRule('response-success-required', {
  finds: [
    {
      name: '`default` alone, with a schema',
      set: { [responses]: { default: { description: 'The book.', schema: { $ref: '#/definitions/Book' } } } },
      finds: [finding],
      fixed: '"200": {\n            "description": "The book.",',
    },
    {
      name: '`default` alone, without a schema',
      set: { [responses]: { default: { description: 'The book.' } } },
      finds: [finding],
    },
    {
      name: 'nothing but failures and redirections',
      set: { [responses]: { 302: { description: 'Moved.' }, 404: { description: 'None.' } } },
      finds: [finding],
    },
    {
      name: '`default` alone on an internal operation',
      set: { '/paths/~1hooks~1{hookId}/delete/responses': { default: { description: 'Ended.' } } },
      finds: [
        {
          at: '/paths/~1hooks~1{hookId}/delete/responses',
          text: '"responses"',
          message: 'The operation DeleteHook has no successful response; a code from 200 to 299 is expected.',
        },
      ],
      fixed: '"200": {',
    },
  ],
  accepts: [
    {
      name: 'what is no status code, which another rule reports',
      set: { [responses]: { OK: { description: 'The book.', schema: { $ref: '#/definitions/Book' } } } },
    },
    { name: 'any code from 200 to 299', set: { [responses]: { 299: { description: 'The book.' } } } },
    { name: 'a range, whose form another rule reports', set: { [responses]: { '2XX': { description: 'The book.' } } } },
    { name: 'no response at all, which another rule reports', set: { [responses]: {} } },
  ],
});
