import { testRule } from './test-rule';

testRule('notification-link-parameters-agree', {
  finds: [
    {
      name: 'a parameter of another type',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            parameters: [{ name: 'hook', in: 'query', type: 'string' }],
            'x-ms-notification': { operationId: 'WhenBookReturned' },
            responses: { '200': { description: 'The new books.', schema: { type: 'array', items: {} } } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/get/parameters/0',
          text: '{',
          message:
            'The parameter `hook` of WhenBookAdded is of type `string` here and `object` in the webhook WhenBookReturned; both are expected to agree.',
          official:
            'Parameters of the same name in fetch and subscribe operations must be of the same type and visibility.',
        },
      ],
    },
    {
      name: 'another visibility',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            parameters: [
              { name: 'branch', in: 'query', type: 'string', 'x-ms-summary': 'Branch', description: 'The branch.' },
            ],
            'x-ms-notification': { operationId: 'WhenBookReturned' },
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
        '/paths/~1hooks/post/parameters/1': {
          name: 'branch',
          in: 'query',
          type: 'string',
          'x-ms-summary': 'Branch',
          description: 'The branch.',
          'x-ms-visibility': 'advanced',
        },
      },
      finds: [
        {
          at: '/paths/~1news/get/parameters/0',
          text: '{',
          message:
            'The parameter `branch` of WhenBookAdded has the visibility `none` here and `advanced` in the webhook WhenBookReturned; both are expected to agree.',
          official:
            'Parameters of the same name in fetch and subscribe operations must be of the same type and visibility.',
        },
      ],
    },
    {
      name: 'another type',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            parameters: [
              { name: 'branch', in: 'query', type: 'integer', 'x-ms-summary': 'Branch', description: 'The branch.' },
            ],
            'x-ms-notification': { operationId: 'WhenBookReturned' },
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
        '/paths/~1hooks/post/parameters/1': {
          name: 'branch',
          in: 'query',
          type: 'string',
          'x-ms-summary': 'Branch',
          description: 'The branch.',
        },
      },
      finds: [
        {
          at: '/paths/~1news/get/parameters/0',
          text: '{',
          message:
            'The parameter `branch` of WhenBookAdded is of type `integer` here and `string` in the webhook WhenBookReturned; both are expected to agree.',
          official:
            'Parameters of the same name in fetch and subscribe operations must be of the same type and visibility.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'parameters of different names',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            parameters: [{ name: 'branch', in: 'query', type: 'string' }],
            'x-ms-notification': { operationId: 'WhenBookReturned' },
            responses: { '200': { description: 'The new books.', schema: { type: 'array', items: {} } } },
          },
        },
      },
    },
    {
      name: 'equal parameters',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            parameters: [
              { name: 'branch', in: 'query', type: 'string', 'x-ms-summary': 'Branch', description: 'The branch.' },
            ],
            'x-ms-notification': { operationId: 'WhenBookReturned' },
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
        '/paths/~1hooks/post/parameters/1': {
          name: 'branch',
          in: 'query',
          type: 'string',
          'x-ms-summary': 'Branch',
          description: 'The branch.',
        },
      },
    },
    {
      name: 'an empty visibility, which is none',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            parameters: [
              { name: 'branch', in: 'query', type: 'string', 'x-ms-summary': 'Branch', description: 'The branch.' },
            ],
            'x-ms-notification': { operationId: 'WhenBookReturned' },
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
        '/paths/~1hooks/post/parameters/1': {
          name: 'branch',
          in: 'query',
          type: 'string',
          'x-ms-summary': 'Branch',
          description: 'The branch.',
          'x-ms-visibility': '',
        },
      },
    },
    {
      name: 'the same reference',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            parameters: [{ $ref: '#/parameters/PageSize' }],
            'x-ms-notification': { operationId: 'WhenBookReturned' },
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
        '/paths/~1hooks/post/parameters/1': { $ref: '#/parameters/PageSize' },
      },
    },
  ],
});
