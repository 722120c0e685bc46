import { testRule } from './test-rule';

testRule('response-description-required', {
  finds: [
    {
      name: 'a response without a description',
      remove: ['/paths/~1books/get/responses/200/description'],
      finds: [
        {
          at: '/paths/~1books/get/responses/200',
          text: '"200"',
          message: 'The response has no `description`.',
          official: "The 'description' property is required.",
        },
      ],
    },
    {
      name: 'a shared response without one',
      set: { '/responses': { Missing: { schema: { type: 'object' } } } },
      finds: [{ at: '/responses/Missing', text: '"Missing"', message: 'The response has no `description`.' }],
    },
  ],
  accepts: [
    { name: 'a reference to a response', set: { '/paths/~1books/get/responses/404': { $ref: '#/responses/Missing' } } },
    { name: '`null`, which is another rule’s matter', set: { '/paths/~1books/get/responses/200/description': null } },
  ],
});
