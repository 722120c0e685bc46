import { testRule } from './test-rule';

testRule('trigger-response-fits-kind', {
  finds: [
    {
      name: 'a batch trigger that returns one object',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: { '200': { description: 'The new books.', schema: { $ref: '#/definitions/Book' } } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/get/x-ms-trigger',
          text: '"batch"',
          message: 'WhenBookAdded is a `batch` trigger, but its response is of type `object`; an array is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'a collection that is not there',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-value': { 'value-collection': 'books' },
            responses: { '200': { description: 'The new books.', schema: { $ref: '#/definitions/Book' } } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/get/x-ms-trigger',
          text: '"batch"',
          message:
            'WhenBookAdded is a `batch` trigger, but its response is without the list that `value-collection` names; an array is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'a collection that is no list',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-value': { 'value-collection': 'title' },
            responses: { '200': { description: 'The new books.', schema: { $ref: '#/definitions/Book' } } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/get/x-ms-trigger',
          text: '"batch"',
          message: 'WhenBookAdded is a `batch` trigger, but its response is of type `string`; an array is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a batch trigger that returns an array',
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
    },
    {
      name: 'a single trigger that returns an object',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'single',
            responses: { '200': { description: 'The new books.', schema: { $ref: '#/definitions/Book' } } },
          },
        },
      },
    },
    {
      name: 'an object with a list, which the policy picks out',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: {
              '200': {
                description: 'The new books.',
                schema: { type: 'object', properties: { books: { type: 'array', items: {} } } },
              },
            },
          },
        },
      },
    },
    {
      name: 'a collection that is a list',
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
                schema: { type: 'object', properties: { books: { type: 'array', items: {} } } },
              },
            },
          },
        },
      },
    },
    {
      name: 'an answer that is known only at run time',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: {
              '200': {
                description: 'The new books.',
                schema: { 'x-ms-dynamic-schema': { operationId: 'ListBranches' } },
              },
            },
          },
        },
      },
    },
    {
      name: 'an answer without a schema',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            responses: { '200': { description: 'News.' } },
          },
        },
      },
    },
  ],
});
