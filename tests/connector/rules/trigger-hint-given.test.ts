import { testRule } from './test-rule';

testRule('trigger-hint-given', {
  finds: [
    {
      name: 'a trigger without a hint',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: {
              '200': {
                description: 'The new books.',
                schema: { type: 'array', items: { $ref: '#/definitions/Book' } },
              },
            },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/get',
          text: '"get"',
          message: 'The trigger WhenBookAdded has no `x-ms-trigger-hint`.',
          official: null,
        },
      ],
    },
    {
      name: 'a blank hint',
      set: { '/paths/~1hooks/post/x-ms-trigger-hint': ' ' },
      finds: [
        {
          at: '/paths/~1hooks/post/x-ms-trigger-hint',
          text: '" "',
          message: 'The trigger WhenBookReturned has no `x-ms-trigger-hint`.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a trigger with a hint',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-hint': 'To see it work now, add a book to the catalogue.',
            responses: {
              '200': {
                description: 'The new books.',
                schema: { type: 'array', items: { $ref: '#/definitions/Book' } },
              },
            },
          },
        },
      },
    },
    {
      name: 'an internal trigger',
      set: { '/paths/~1hooks/post/x-ms-visibility': 'internal' },
      remove: ['/paths/~1hooks/post/x-ms-trigger-hint'],
    },
  ],
});
