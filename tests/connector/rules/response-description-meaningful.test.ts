import { testRule } from './test-rule';

const responses = '/paths/~1books~1{bookId}/get/responses';

testRule('response-description-meaningful', {
  finds: [
    {
      name: 'the code as description',
      set: { [`${responses}/404/description`]: '404' },
      finds: [
        {
          at: `${responses}/404/description`,
          text: '"404"',
          message: 'The response 404 of GetBook is described as "404"; a sentence that says what it means is expected.',
          official: null,
        },
      ],
      fixed: '"description": "The item was not found."',
    },
    {
      name: 'the placeholder of the wizard, on a code without a proposal',
      set: { [`${responses}/418`]: { description: 'default' } },
      finds: [
        {
          at: `${responses}/418/description`,
          text: '"default"',
          message:
            'The response 418 of GetBook is described as "default"; a sentence that says what it means is expected.',
        },
      ],
    },
    {
      name: 'a response that two operations share, once',
      set: {
        '/responses': { Done: { description: 'Response' } },
        [`${responses}/200`]: { $ref: '#/responses/Done' },
        '/paths/~1books/get/responses/200': { $ref: '#/responses/Done' },
      },
      finds: [
        {
          at: '/responses/Done/description',
          text: '"Response"',
          message:
            'The response 200 of SearchBooks is described as "Response"; a sentence that says what it means is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'the phrase of the protocol', set: { [`${responses}/200/description`]: 'OK' } },
    {
      name: 'the default response, which is not this rule’s matter',
      set: { [`${responses}/default`]: { description: 'default' } },
    },
    { name: 'an empty description, which is not this rule’s matter', set: { [`${responses}/200/description`]: '' } },
  ],
});
