import { testRule } from './test-rule';

testRule('trigger-value-names-path', {
  finds: [
    {
      name: 'an extension without paths',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-value': {},
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
          at: '/paths/~1news/get/x-ms-trigger-value',
          text: '"x-ms-trigger-value"',
          message: '`x-ms-trigger-value` of WhenBookAdded has neither `value-collection` nor `value-path`.',
          official: null,
        },
      ],
    },
    {
      name: 'the extension on a single trigger',
      set: { '/paths/~1hooks/post/x-ms-trigger-value': { 'value-path': 'id' } },
      finds: [
        {
          at: '/paths/~1hooks/post/x-ms-trigger-value',
          text: '"x-ms-trigger-value"',
          message:
            '`x-ms-trigger-value` stands on WhenBookReturned, a `single` trigger; only `batch` triggers have items to find.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a path to the list',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-value': { 'value-collection': 'books' },
            responses: {
              '200': {
                description: 'The new books.',
                schema: {
                  type: 'object',
                  properties: { books: { type: 'array', items: { $ref: '#/definitions/Book' } } },
                },
              },
            },
          },
        },
      },
    },
    {
      name: 'a path to the value alone',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-value': { 'value-path': 'id' },
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
      },
    },
    {
      name: 'an action, which another rule speaks of',
      set: { '/paths/~1loans/post/x-ms-trigger-value': { 'value-path': 'id' } },
    },
  ],
});
