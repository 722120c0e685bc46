import { testRule } from './test-rule';

const official = 'Body or form data parameters are not supported in a fetch operation.';
const list = '/paths/~1books/get/parameters';

testRule('operation-fetch-without-body', {
  finds: [
    {
      name: 'a body and a form field on GET',
      set: {
        [list]: [
          { name: 'filter', in: 'body', schema: { type: 'object' } },
          { name: 'author', in: 'formData', type: 'string' },
        ],
      },
      finds: [
        ['body', 'filter'],
        ['form', 'author'],
      ].map(([kind, name], index) => ({
        at: `${list}/${index}`,
        text: '{',
        message: `SearchBooks is a GET operation with the ${kind} parameter \`${name}\`; the platform sends none.`,
        official,
      })),
    },
    {
      name: 'a body that the path gives to its HEAD operation',
      set: {
        '/paths/~1loans/parameters': [{ name: 'loan', in: 'body', schema: { type: 'object' } }],
        '/paths/~1loans/head': { operationId: 'CheckLoans', responses: { 200: { description: 'They are there.' } } },
      },
      finds: [
        {
          at: '/paths/~1loans/head',
          text: '"head"',
          message:
            'CheckLoans is a HEAD operation with the body parameter `loan` of its path; the platform sends none.',
          official,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a body on DELETE',
      set: {
        '/paths/~1loans/delete': {
          operationId: 'EndLoan',
          parameters: [{ name: 'loan', in: 'body', schema: { type: 'object' } }],
          responses: { 204: { description: 'It has ended.' } },
        },
      },
    },
  ],
});
