import { testRule } from './test-rule';

testRule('trigger-metadata-values', {
  finds: [
    {
      name: 'a mode that is not known',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-metadata': { kind: 'query', mode: 'push' },
            responses: { '200': { description: 'The new books.', schema: { type: 'array', items: {} } } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/get/x-ms-trigger-metadata/mode',
          text: '"push"',
          message: '`mode` is `push`; `polling` is allowed.',
          official: null,
        },
      ],
    },
    {
      name: 'metadata without a mode',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-metadata': { kind: 'query' },
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/get/x-ms-trigger-metadata',
          text: '"x-ms-trigger-metadata"',
          message: 'The trigger metadata has no `mode`.',
          official: null,
        },
      ],
    },
    {
      name: 'a kind that is not known',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-metadata': { kind: 'webhook', mode: 'polling' },
            responses: { '200': { description: 'The new books.', schema: {} } },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1news/get/x-ms-trigger-metadata/kind',
          text: '"webhook"',
          message: '`kind` is `webhook`; `query` is allowed.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the one known form',
      set: {
        '/paths/~1news': {
          get: {
            operationId: 'WhenBookAdded',
            summary: 'When a book is added',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-metadata': { kind: 'query', mode: 'polling' },
            responses: { '200': { description: 'The new books.', schema: { type: 'array', items: {} } } },
          },
        },
      },
    },
  ],
});
